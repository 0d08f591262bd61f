/** Tests of the printing list. */
@NullMarked
package jp.monobe.backoffice.posting;

import org.jspecify.annotations.NullMarked;
