/** Receipts as agents tell them, and what fits no bill (収納・消込). */
@NullMarked
package jp.monobe.payment;

import org.jspecify.annotations.NullMarked;
