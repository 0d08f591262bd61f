/** The states of a payment, and the payer's words for them. */
@NullMarked
package jp.monobe.paying.model;

import org.jspecify.annotations.NullMarked;
