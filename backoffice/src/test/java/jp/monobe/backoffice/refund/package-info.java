/** The clerks' pages of what is given back, for tests. */
@NullMarked
package jp.monobe.backoffice.refund;

import org.jspecify.annotations.NullMarked;
