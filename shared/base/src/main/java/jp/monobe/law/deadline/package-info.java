/** Counting days and months as the law does: 初日不算入, closed days, and what a late claim loses. */
@NullMarked
package jp.monobe.law.deadline;

import org.jspecify.annotations.NullMarked;
