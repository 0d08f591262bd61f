package jp.monobe.procedure.form;

import java.util.Optional;
import java.util.stream.IntStream;
import jp.monobe.kernel.Kana;
import jp.monobe.procedure.model.KnownPerson;

/**
 * Whether a typed reading looks like a slip (フリガナの打ち間違い): the family's name read otherwise than the
 * applicant's who writes it alike, or a name one stroke away from how it is usually read. Only ever
 * a remark.
 */
record KanaCheck(KnownReadings readings, KnownPerson applicant) {

    private static final String BETWEEN = "[ \u3000]+";

    /** What she may have meant, whole; empty when nothing looks wrong. */
    Optional<String> meant(String name, String typed) {
        var written = name.strip().split(BETWEEN);
        var kana = new Kana(typed).value().split(BETWEEN);
        if (written.length != kana.length) {
            return Optional.empty();
        }
        var meant = kana.clone();
        for (int part = 0; part < kana.length; part++) {
            meant[part] = meant(written[part], kana[part], part == 0).orElse(kana[part]);
        }
        boolean differs =
                IntStream.range(0, kana.length).anyMatch(at -> !meant[at].equals(kana[at]));
        return differs ? Optional.of(String.join("\u3000", meant)) : Optional.empty();
    }

    private Optional<String> meant(String written, String kana, boolean family) {
        var hers = family ? familyReading(written) : Optional.<String>empty();
        return hers.isPresent()
                ? hers.filter(reading -> !reading.equals(kana))
                : readings.meant(written, kana);
    }

    private Optional<String> familyReading(String written) {
        var reading = applicant.kana();
        return reading == null || !applicant.name().split(BETWEEN)[0].equals(written)
                ? Optional.empty()
                : Optional.of(reading.split(BETWEEN)[0]);
    }
}
