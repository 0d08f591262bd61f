package jp.monobe.reference;

/**
 * A branch (支店) of a bank.
 *
 * @param bankCode four digits
 * @param code three digits, {@code 211}
 * @param name as people know it, {@code 南国支店}, {@code 本店営業部}
 * @param kana full-width katakana without small kana
 */
public record Branch(String bankCode, String code, String name, String kana) {}
