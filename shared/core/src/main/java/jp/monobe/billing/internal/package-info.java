/** Rows of bills, slips and the ledger; letters; fees of the city's settings. */
@NullMarked
package jp.monobe.billing.internal;

import org.jspecify.annotations.NullMarked;
