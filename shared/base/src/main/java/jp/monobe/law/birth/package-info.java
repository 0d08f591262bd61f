/** What pregnancy and birth bring (妊娠・出産の給付): amounts as dated tables. */
@NullMarked
package jp.monobe.law.birth;

import org.jspecify.annotations.NullMarked;
