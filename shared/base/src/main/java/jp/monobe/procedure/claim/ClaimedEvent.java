package jp.monobe.procedure.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.monobe.law.allowance.ClaimEvent;
import jp.monobe.law.allowance.ClaimReason;
import jp.monobe.law.allowance.Hindrance;

/**
 * 請求事由と事由発生日, as claimed.
 *
 * @param date of a birth that of the youngest child in her care; of a move the 転出予定日
 * @param detail in her own words, for another reason
 * @param formerMunicipality of a move
 * @param hindrance やむを得ない理由 as claimed; counts only once a clerk has recognised it
 */
public record ClaimedEvent(
        ClaimReason reason,
        LocalDate date,
        Optional<String> detail,
        Optional<String> formerMunicipality,
        Optional<Hindrance> hindrance,
        Optional<String> hindranceCause) {

    static ClaimedEvent of(Given given, List<ClaimedChild> children) {
        var reason = given.chosen("reason", ClaimReason.class);
        return new ClaimedEvent(
                reason,
                date(reason, given, children),
                given.text("reason-detail"),
                given.text("former-municipality"),
                hindrance(given),
                given.text("hindrance-cause"));
    }

    private static LocalDate date(ClaimReason reason, Given given, List<ClaimedChild> children) {
        return switch (reason) {
            case BIRTH -> birth(children);
            case MOVE_IN ->
                    given.day("planned-move-out")
                            .orElseThrow(() -> Given.missing("planned-move-out"));
            case RETURN_FROM_ABROAD,
                    DEATH_OF_RECIPIENT,
                    LEFT_PUBLIC_SERVICE,
                    DIVORCE,
                    CHANGE_OF_RECIPIENT,
                    LEFT_FACILITY,
                    OTHER ->
                    given.day("event-date").orElseThrow(() -> Given.missing("event-date"));
        };
    }

    /** The birth is not asked for, since the children are named with their birth dates. */
    private static LocalDate birth(List<ClaimedChild> children) {
        return children.stream()
                .max(
                        Comparator.comparing((ClaimedChild child) -> child.care().custody())
                                .thenComparing(ClaimedChild::birthDate))
                .map(ClaimedChild::birthDate)
                .orElseThrow(() -> Given.missing("children"));
    }

    private static Optional<Hindrance> hindrance(Given given) {
        var from = given.day("hindrance-from");
        var until = given.day("hindrance-until");
        return from.flatMap(first -> until.map(last -> new Hindrance(first, last)));
    }

    /** For the law; without the hindrance, which a clerk must recognise first. */
    public ClaimEvent counted() {
        return ClaimEvent.of(reason, date);
    }
}
