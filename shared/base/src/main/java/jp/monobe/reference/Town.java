package jp.monobe.reference;

import jp.monobe.kernel.MunicipalityCode;

/**
 * A postal code's town (町域).
 *
 * @param postalCode seven digits
 * @param municipality the municipality it lies in
 * @param prefecture {@code 高知県}
 * @param municipalityName {@code 南国市}, with the county for towns and villages
 * @param name {@code 大埇甲}; empty for "not listed below" and for some large offices
 * @param kana full-width katakana; may be empty
 * @param block what a large office has after the town, {@code 乙２００}; else empty
 * @param office name of the large office (大口事業所) that has the code to itself; else empty
 */
public record Town(
        String postalCode,
        MunicipalityCode municipality,
        String prefecture,
        String municipalityName,
        String name,
        String kana,
        String block,
        String office) {

    /** {@code 高知県南国市大埇甲}. */
    public String address() {
        return prefecture + municipalityName + name + block;
    }
}
