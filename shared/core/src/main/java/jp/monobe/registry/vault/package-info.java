/** 個人番号 behind their own door: own database, own user, own key. */
@NullMarked
package jp.monobe.registry.vault;

import org.jspecify.annotations.NullMarked;
