/**
 * Individual number cards (マイナンバーカード) of made-up residents, and how many wrong PINs each has seen.
 */
@NullMarked
package jp.monobe.standins.card;

import org.jspecify.annotations.NullMarked;
