/** Payers, a card agent and collecting agents who lose, double and reorder what they say. */
@NullMarked
package jp.monobe.testing.money;

import org.jspecify.annotations.NullMarked;
