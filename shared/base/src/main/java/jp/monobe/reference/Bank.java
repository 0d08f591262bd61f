package jp.monobe.reference;

/**
 * A financial institution (金融機関) as 全銀協 lists it.
 *
 * @param code four digits, {@code 0175}
 * @param name as people know it, {@code 四国銀行}, {@code 高知信用金庫}, {@code 高知県農協}
 * @param kana full-width katakana without small kana, as in transfer files: {@code シコク}
 */
public record Bank(String code, String name, String kana) {}
