/** Receipts and their reconciliation, tried. */
@NullMarked
package jp.monobe.payment;

import org.jspecify.annotations.NullMarked;
