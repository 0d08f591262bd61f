/** 児童手当 認定請求 as typed facts taken out of its answers, and what they promise. */
@NullMarked
package jp.monobe.procedure.claim;

import org.jspecify.annotations.NullMarked;
