/** The clerks' pages of bills, for tests. */
@NullMarked
package jp.monobe.backoffice.billing;

import org.jspecify.annotations.NullMarked;
