/** Stand-in for デジタル認証アプリ: choosing a card, its PIN and the consent to hand data over. */
@NullMarked
package jp.monobe.standins.resident;

import org.jspecify.annotations.NullMarked;
