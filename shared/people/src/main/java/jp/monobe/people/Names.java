package jp.monobe.people;

/**
 * How a person is called.
 *
 * @param name 氏名 as the registry writes it, parts divided by one full-width space
 * @param kana full-width katakana; empty when {@code kanaStatus} is NONE
 * @param alias 通称 of a foreign resident; else empty
 * @param roman ローマ字 of a foreign resident; else empty
 */
public record Names(String name, String kana, KanaStatus kanaStatus, String alias, String roman) {}
