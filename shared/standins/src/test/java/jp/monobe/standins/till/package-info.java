/** The collecting agent, spoken to by our own adapter. */
@NullMarked
package jp.monobe.standins.till;

import org.jspecify.annotations.NullMarked;
