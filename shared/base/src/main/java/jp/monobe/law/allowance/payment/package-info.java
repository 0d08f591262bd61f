/** Paying 児童手当: the payment months, what was paid too much, and keeping it back. */
@NullMarked
package jp.monobe.law.allowance.payment;

import org.jspecify.annotations.NullMarked;
