/** From a procedure to a receipt: fill in, check, sign, hand in. */
@NullMarked
package jp.monobe.portal.apply;

import org.jspecify.annotations.NullMarked;
