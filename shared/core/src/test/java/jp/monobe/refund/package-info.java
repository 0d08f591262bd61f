/** Tests of what is given back. */
@NullMarked
package jp.monobe.refund;

import org.jspecify.annotations.NullMarked;
