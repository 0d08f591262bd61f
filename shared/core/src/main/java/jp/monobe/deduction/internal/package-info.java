/** Rows, rules and letters of deductions. */
@NullMarked
package jp.monobe.deduction.internal;

import org.jspecify.annotations.NullMarked;
