package jp.monobe.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Check.Tone;
import jp.monobe.registry.PersonRecord;

/**
 * What the office looks at before it decides a claim: who else receives, who pays, where they live,
 * whether it came in time. Conflicts with other people's claims are shown here and nowhere else
 * (amendment 4). What could not be looked at is never called fine.
 */
final class ClaimChecks {

    private final ClaimContext context;

    private ClaimChecks(ClaimContext context) {
        this.context = context;
    }

    static List<Check> of(ClaimContext context) {
        return new ClaimChecks(context).all();
    }

    private List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.add(check("linked", isLinked() ? Tone.FINE : Tone.LOOK));
        checks.add(resident());
        checks.add(certified());
        checks.addAll(otherRecipients());
        checks.add(publicServant());
        checks.add(deadline());
        checks.addAll(new CoupleChecks(context).all());
        checks.addAll(new FamilyChecks(context).all());
        return checks;
    }

    private boolean isLinked() {
        return context.applicant().isPresent();
    }

    private Check resident() {
        var on = context.file().claimDate();
        return context.applicant()
                .map(person ->
                        person.isResident()
                                ? check("resident", Tone.FINE, on, residentFrom(person))
                                : check("resident", Tone.STOP, on))
                .orElseGet(() -> check("resident", Tone.LOOK));
    }

    private static LocalDate residentFrom(PersonRecord person) {
        return Objects.requireNonNullElse(person.stay().residentFrom(), person.birthDate());
    }

    private Check certified() {
        return context.certifiedAs()
                .map(number -> check("certified", Tone.STOP, number))
                .orElseGet(() -> check("certified", isLinked() ? Tone.FINE : Tone.LOOK));
    }

    private List<Check> otherRecipients() {
        var checks = new ArrayList<Check>();
        context.conflicts().forEach(conflict -> checks.add(conflict(conflict)));
        boolean all = context.claim().children().stream().allMatch(this::isFound);
        if (!all) {
            checks.add(check("other-recipient", Tone.LOOK));
        } else if (checks.isEmpty()) {
            checks.add(check("other-recipient", Tone.FINE));
        }
        return checks;
    }

    private boolean isFound(jp.monobe.procedure.claim.ClaimedChild child) {
        return context.children().containsKey(child.key());
    }

    private static Check conflict(ClaimContext.Conflict conflict) {
        var child = conflict.child().name();
        return conflict.recipient()
                .map(other ->
                        check("other-recipient", Tone.STOP, child, other.name(), conflict.number()))
                .orElseGet(() ->
                        said("other-recipient", Tone.STOP, "unknown", child, conflict.number()));
    }

    private Check publicServant() {
        boolean says = context.claim().claimant().publicServant();
        boolean recorded = context.applicant().filter(PersonRecord::publicServant).isPresent();
        if (says || recorded) {
            var grounds = says ? "public-servant.by-answer" : "public-servant.by-record";
            return check("public-servant", Tone.STOP, Words.of(grounds));
        }
        if (isSpousePublicServant()) {
            return check("public-servant", Tone.LOOK);
        }
        return isLinked()
                ? check("public-servant", Tone.FINE)
                : said("public-servant", Tone.LOOK, "unlinked");
    }

    private boolean isSpousePublicServant() {
        return Stream.of(
                        context.claim().spouse().filter(it -> it.publicServant()),
                        context.spouse().filter(PersonRecord::publicServant))
                .anyMatch(Optional::isPresent);
    }

    private Check deadline() {
        var start = context.estimate().start();
        var until = start.deadline().noLossUntil();
        return start.lost()
                .map(lost ->
                        check(
                                "deadline",
                                Tone.LOOK,
                                until,
                                lost.first().equals(lost.last())
                                        ? Words.month(lost.first())
                                        : Words.month(lost.first())
                                                + "〜"
                                                + Words.month(lost.last())))
                .orElseGet(() -> check("deadline", Tone.FINE, until));
    }

    /** With the usual sentence of its tone. */
    static Check check(String code, Tone tone, Object... arguments) {
        var sentence =
                switch (tone) {
                    case FINE -> "fine";
                    case LOOK -> "look";
                    case STOP -> "stop";
                };
        return said(code, tone, sentence, arguments);
    }

    /** With a sentence of its own. */
    static Check said(String code, Tone tone, String sentence, Object... arguments) {
        return new Check(
                code,
                tone,
                Words.of("check." + code + ".title"),
                Words.of("check." + code + "." + sentence, arguments));
    }
}
