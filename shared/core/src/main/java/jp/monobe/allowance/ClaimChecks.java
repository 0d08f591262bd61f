package jp.monobe.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.monobe.allowance.internal.Recipients;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Check.Tone;
import jp.monobe.kernel.Yen;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;
import org.springframework.stereotype.Component;

/**
 * What the office looks at before it decides a claim: who else receives, who pays, where they live,
 * whether it came in time. Conflicts with other people's claims are shown here and nowhere else
 * (amendment 4).
 */
@Component
class ClaimChecks {

    private final Recipients recipients;
    private final RegistryLookup registry;

    ClaimChecks(Recipients recipients, RegistryLookup registry) {
        this.recipients = recipients;
        this.registry = registry;
    }

    List<Check> of(ClaimContext context) {
        var checks = new ArrayList<Check>();
        checks.add(linked(context));
        checks.add(resident(context));
        checks.add(certified(context));
        checks.addAll(otherRecipients(context));
        checks.add(publicServant(context));
        checks.add(deadline(context));
        checks.add(income(context));
        checks.addAll(new FamilyChecks(context).all());
        return checks;
    }

    private static Check linked(ClaimContext context) {
        return context.applicant().isPresent()
                ? check("linked", Tone.FINE)
                : check("linked", Tone.LOOK);
    }

    private static Check resident(ClaimContext context) {
        var on = context.file().claimDate();
        return context.applicant()
                .map(person ->
                        person.isResident()
                                ? check("resident", Tone.FINE, on, residentFrom(person))
                                : check("resident", Tone.STOP, on))
                .orElseGet(() ->
                        new Check(
                                "resident",
                                Tone.LOOK,
                                Words.of("check.resident.title"),
                                Words.of("check.linked.look")));
    }

    private static LocalDate residentFrom(PersonRecord person) {
        return Objects.requireNonNullElse(person.stay().residentFrom(), person.birthDate());
    }

    private Check certified(ClaimContext context) {
        return context.applicant()
                .flatMap(
                        person -> recipients.of(person.personId(), context.estimate().firstMonth()))
                .map(found -> check("certified", Tone.STOP, found.number()))
                .orElseGet(() -> check("certified", Tone.FINE));
    }

    private List<Check> otherRecipients(ClaimContext context) {
        var applicant = context.applicant().map(PersonRecord::personId).orElse(null);
        var others =
                recipients.forChildren(context.childIds(), context.estimate().firstMonth()).stream()
                        .filter(found -> !Objects.equals(found.recipient(), applicant))
                        .map(found -> conflict(context, found))
                        .toList();
        return others.isEmpty() ? List.of(check("other-recipient", Tone.FINE)) : others;
    }

    private Check conflict(ClaimContext context, Recipients.CertifiedChild found) {
        var child =
                context.children().values().stream()
                        .filter(person -> person.personId().equals(found.child()))
                        .findFirst()
                        .map(PersonRecord::name)
                        .orElse("");
        var recipient =
                found.recipient() == null
                        ? ""
                        : registry.person(found.recipient(), context.file().claimDate())
                                .map(PersonRecord::name)
                                .orElse("");
        return check("other-recipient", Tone.STOP, child, recipient, found.number());
    }

    private static Check publicServant(ClaimContext context) {
        boolean says = context.claim().claimant().publicServant();
        boolean recorded = context.applicant().filter(PersonRecord::publicServant).isPresent();
        if (says || recorded) {
            return check(
                    "public-servant",
                    Tone.STOP,
                    Words.of(says ? "public-servant.by-answer" : "public-servant.by-record"));
        }
        boolean spouse =
                Stream.of(
                                context.claim().spouse().filter(it -> it.publicServant()),
                                context.spouse().filter(PersonRecord::publicServant))
                        .anyMatch(java.util.Optional::isPresent);
        return check("public-servant", spouse ? Tone.LOOK : Tone.FINE);
    }

    private static Check deadline(ClaimContext context) {
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

    private static Check income(ClaimContext context) {
        if (context.claim().spouse().filter(it -> it.divorceTalks()).isPresent()) {
            return new Check(
                    "income",
                    Tone.LOOK,
                    Words.of("check.income.title"),
                    Words.of("check.income.divorce"));
        }
        var own = context.applicant().map(PersonRecord::income).orElse(Yen.ZERO);
        var spouse = context.spouse().map(PersonRecord::income).orElse(Yen.ZERO);
        return spouse.compareTo(own) > 0
                ? check("income", Tone.LOOK, spouse, own)
                : check("income", Tone.FINE);
    }

    static Check check(String code, Tone tone, Object... arguments) {
        var sentence =
                switch (tone) {
                    case FINE -> ".fine";
                    case LOOK -> ".look";
                    case STOP -> ".stop";
                };
        return new Check(
                code,
                tone,
                Words.of("check." + code + ".title"),
                Words.of("check." + code + sentence, arguments));
    }
}
