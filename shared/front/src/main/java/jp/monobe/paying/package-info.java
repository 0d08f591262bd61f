/** Bills as their payer sees them, payments begun on our screens, and what agents tell of them. */
@NullMarked
package jp.monobe.paying;

import org.jspecify.annotations.NullMarked;
