/** What is taken from 児童手当 for fees of its recipient (児童手当法21条・22条, ADR 60). */
@NullMarked
package jp.monobe.deduction;

import org.jspecify.annotations.NullMarked;
