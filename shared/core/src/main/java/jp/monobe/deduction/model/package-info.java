/** Rules and states of deductions. */
@NullMarked
package jp.monobe.deduction.model;

import org.jspecify.annotations.NullMarked;
