package jp.monobe.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.casework.internal.CaseWords;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.exchange.Representative;
import jp.monobe.kernel.Wareki;

/**
 * Tells a clerk that a legal representative filed (法定代理人): who, as what, what to compare with the
 * papers, and that she herself says who the applicant is (ADR 43).
 */
final class RepresentativeCheck {

    /** The question of {@code procedures/representative.yaml}. */
    private static final String PROOF = "representative-proof";

    /** Who is younger hardly ever claims anything herself. */
    private static final int CHILD = 15;

    /** 成年 (民法4条). */
    private static final int OF_AGE = 18;

    private RepresentativeCheck() {}

    /** Code of the check where a clerk found nobody. */
    static final String NOBODY = "represented-nobody";

    /** No sign-in was matched with the registry, whatever the rooms say of one. */
    private static final String LINKED = "linked";

    /**
     * What else a clerk has to know.
     *
     * @param nobody a clerk decided that nobody in the registry is meant
     * @param ended one of the two said that the power is over
     * @param today the day on which a clerk looks
     */
    record Looked(boolean nobody, boolean ended, LocalDate today) {}

    /** The same where nobody represented her. */
    static Assessment over(
            Assessment assessed, List<CaseView.FilingLine> filings, CaseFile file, Looked looked) {
        var checks = of(filings, file, looked);
        return checks.isEmpty() ? assessed : assessed.without(LINKED).with(checks);
    }

    private static List<Check> of(List<CaseView.FilingLine> filings, CaseFile file, Looked looked) {
        return filings.reversed().stream()
                .flatMap(filing -> Optional.ofNullable(filing.representative()).stream())
                .limit(1)
                .flatMap(by ->
                        Stream.concat(
                                Stream.concat(
                                        child(by, file).stream(), ended(by, file, looked).stream()),
                                Stream.of(
                                        papers(by, hasProof(filings), reach(by, file, looked)),
                                        applicant(file.applicant().isPresent(), looked.nobody()))))
                .toList();
    }

    /**
     * A parent who took herself for the representative of the child that her claim is about: what a
     * city gives to families is claimed by the parent.
     */
    private static Optional<Check> child(Representative by, CaseFile file) {
        var born = file.verified().birthDate();
        return by.capacity().isOfMinor() && born.plusYears(CHILD).isAfter(file.claimDate())
                ? Optional.of(
                        new Check(
                                "represented-child",
                                Check.Tone.STOP,
                                CaseWords.of("cases.check.represented.child"),
                                CaseWords.of(
                                        "cases.check.represented.child.reason", Wareki.date(born))))
                : Optional.empty();
    }

    /** She has come of age since: whatever comes now is said to her, and by her. */
    private static Optional<Check> ended(Representative by, CaseFile file, Looked looked) {
        if (isOfAge(by, file, looked)) {
            var on = file.verified().birthDate().plusYears(OF_AGE);
            return Optional.of(over("cases.check.represented.of-age", Wareki.date(on)));
        }
        return looked.ended()
                ? Optional.of(over("cases.check.represented.over", by.verified().name()))
                : Optional.empty();
    }

    private static boolean isOfAge(Representative by, CaseFile file, Looked looked) {
        return by.capacity().isOfMinor()
                && !file.verified().birthDate().plusYears(OF_AGE).isAfter(looked.today());
    }

    /**
     * Whom the portal tells: nobody, once somebody said that it is over; else her, though the law
     * ended it, until that is said or a clerk posts (ADR 62).
     */
    private static String reach(Representative by, CaseFile file, Looked looked) {
        if (looked.ended()) {
            return "ended";
        }
        return isOfAge(by, file, looked) ? "of-age" : "holds";
    }

    private static Check over(String words, String what) {
        return new Check(
                "representation-over",
                Check.Tone.STOP,
                CaseWords.of(words),
                CaseWords.of(words + ".reason", what));
    }

    /** With the filing, with a correction, or after it. */
    private static boolean hasProof(List<CaseView.FilingLine> filings) {
        return filings.stream()
                .flatMap(filing ->
                        Stream.concat(
                                filing.attachments().stream(),
                                filing.later().stream().map(CaseView.LaterLine::file)))
                .anyMatch(file -> file.field().equals(PROOF));
    }

    /** Until something proves it, anybody could have said so. */
    private static Check papers(Representative by, boolean proof, String reach) {
        var person = by.verified();
        return new Check(
                "representative",
                proof ? Check.Tone.LOOK : Check.Tone.STOP,
                CaseWords.of(
                        proof
                                ? "cases.check.representative"
                                : "cases.check.representative.no-proof"),
                CaseWords.of(
                        "cases.check.representative.reason",
                        person.name(),
                        CaseWords.of("cases.check.representative." + by.capacity()),
                        Wareki.date(person.birthDate()),
                        person.address(),
                        CaseWords.of("cases.check.representative.papers." + by.capacity()),
                        CaseWords.of("cases.check.representative.reach." + reach)));
    }

    /** Who that is: chosen by a clerk, by her decision on no record, or still to be decided. */
    private static Check applicant(boolean identified, boolean nobody) {
        var undecided = nobody ? "nobody" : "unknown";
        var words = "cases.check.represented." + (identified ? "known" : undecided);
        return new Check(
                nobody && !identified ? NOBODY : "represented",
                identified ? Check.Tone.FINE : Check.Tone.LOOK,
                CaseWords.of(words),
                CaseWords.of(words + ".reason"));
    }
}
