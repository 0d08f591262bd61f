package jp.monobe.reference;

import jp.monobe.kernel.MunicipalityCode;

/**
 * A municipality's name (市区町村), for whatever place in Japan, whether it uses Monobe or not.
 *
 * @param code six digits
 * @param prefecture {@code 高知県}
 * @param name {@code 南国市}, {@code 長岡郡本山町}, {@code 浜松市中央区}
 * @param kana full-width katakana
 */
public record Locality(MunicipalityCode code, String prefecture, String name, String kana) {

    public String fullName() {
        return prefecture + name;
    }
}
