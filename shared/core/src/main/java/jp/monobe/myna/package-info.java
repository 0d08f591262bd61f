/** ぴったりサービス: applications pulled, mapped, taken in like any filing; their status told back. */
@NullMarked
package jp.monobe.myna;

import org.jspecify.annotations.NullMarked;
