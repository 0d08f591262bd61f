/** Direct debit: mandates, the files by which the bank is asked, and its answers (ADR 48). */
@NullMarked
package jp.monobe.debit;

import org.jspecify.annotations.NullMarked;
