/** Rows and steps of this room alone. */
@NullMarked
package jp.monobe.payment.internal;

import org.jspecify.annotations.NullMarked;
