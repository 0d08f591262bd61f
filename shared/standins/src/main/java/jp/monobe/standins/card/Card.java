package jp.monobe.standins.card;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is written on and in one person's マイナンバーカード. After a move or a change of name the card still
 * says the old one, and its signing certificate has lapsed (失効).
 *
 * @param key city code and addressee number, {@code 392049-0000000123}; never leaves the stand-ins
 * @param kana not on the card; only for the search page
 * @param gender 1 male, 2 female, as the real service writes it
 * @param serial of the signing certificate, hexadecimal; null where none was issued
 */
public record Card(
        String key,
        String name,
        String kana,
        LocalDate birthDate,
        String gender,
        String address,
        @Nullable String serial,
        boolean outdated) {

    private static final int SIGNING_FROM_AGE = 15;

    static String gender(String sex) {
        return "M".equals(sex) ? "1" : "2";
    }

    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /** Whether a valid signing certificate is on the card. */
    public boolean canSignOn(LocalDate day) {
        return serial != null && !outdated && ageOn(day) >= SIGNING_FROM_AGE;
    }
}
