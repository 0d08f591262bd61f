/** Fees taken from 児童手当, as accountants and their approvers work on them (児童手当からの徴収). */
@NullMarked
package jp.monobe.backoffice.deduction;

import org.jspecify.annotations.NullMarked;
