package jp.monobe.myna;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.monobe.exchange.VerifiedPerson;
import org.jspecify.annotations.Nullable;

/**
 * An application (申請データ) as its package says it, in the words of the form outside.
 *
 * @param number 受付番号 outside
 * @param procedure name of the procedure there
 * @param certificateSerial of the certificate that signed it, hexadecimal; null when unsigned
 */
public record OutsideApplication(
        String number,
        String procedure,
        Instant sentAt,
        VerifiedPerson applicant,
        @Nullable String certificateSerial,
        List<Somebody> people,
        List<Item> items,
        List<Enclosure> files) {

    /** Somebody the application is about; {@code relation} in words, such as 子. */
    public record Somebody(
            String id,
            String kind,
            String name,
            @Nullable String kana,
            @Nullable LocalDate birthDate,
            String relation) {}

    /**
     * @param person id of whom it is about; null for the applicant or all of it
     */
    public record Item(String name, @Nullable String person, String value) {}

    /**
     * A file in the package, at {@code path}.
     *
     * @param sha256 as the application states it, hexadecimal; null when it does not
     */
    public record Enclosure(
            String item, String name, String mediaType, String path, @Nullable String sha256) {}

    /** Whether the service's list says the same of it, the time to the second. */
    boolean isAsListed(String listedProcedure, Instant listedAt) {
        return procedure.strip().equals(listedProcedure.strip())
                && sentAt.truncatedTo(ChronoUnit.SECONDS)
                        .equals(listedAt.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The same, sent when the service's list says: the applicant has no hand in that. */
    OutsideApplication sent(Instant listedAt) {
        return new OutsideApplication(
                number, procedure, listedAt, applicant, certificateSerial, people, items, files);
    }

    public OutsideApplication {
        people = List.copyOf(people);
        items = List.copyOf(items);
        files = List.copyOf(files);
    }
}
