package jp.monobe.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Check.Tone;
import jp.monobe.kernel.Kana;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Truth;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.registry.PersonRecord;

/**
 * What the office looks at in a case of any procedure: who files, where they live, whose child it
 * is, who else has it, and what the definition says. What could not be looked at is never called
 * fine.
 */
final class HandledChecks {

    private static final AnswerKey APPLICANT_KANA = AnswerKey.of("claimant-kana");

    private final HandledCase context;

    HandledChecks(HandledCase context) {
        this.context = context;
    }

    List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.addAll(byDefinition());
        checks.addAll(elsewhere());
        held().ifPresent(checks::add);
        checks.add(
                context.applicant().isPresent()
                        ? Words.check("linked", Tone.FINE, "fine")
                        : Words.check("linked", Tone.LOOK, "look"));
        checks.add(resident());
        checks.addAll(children());
        if (isProtected()) {
            checks.add(Words.check("protection", Tone.LOOK, "look"));
        }
        account().ifPresent(checks::add);
        return checks;
    }

    private List<Check> byDefinition() {
        return context.file().handling().checks().stream()
                .filter(check ->
                        context.view().evaluate(check.when(), context.file().about().orElse(null))
                                == Truth.TRUE)
                .map(check ->
                        new Check(
                                check.id(),
                                check.stops() ? Tone.STOP : Tone.LOOK,
                                check.title(),
                                check.reason()))
                .toList();
    }

    /** What changes a grant supposes one; of an applicant on no record nothing is said. */
    private Optional<Check> held() {
        return context.held()
                .filter(_ -> context.applicant().isPresent())
                .map(has ->
                        has
                                ? Words.check("held", Tone.FINE, "fine")
                                : Words.check("held", Tone.STOP, "stop"));
    }

    private List<Check> elsewhere() {
        return context.elsewhere().stream()
                .map(other -> {
                    var child =
                            context.records().values().stream()
                                    .filter(it -> it.personId().equals(other.child()))
                                    .map(PersonRecord::name)
                                    .findFirst()
                                    .orElse("");
                    return Words.check("elsewhere", Tone.STOP, "stop", child, other.number());
                })
                .toList();
    }

    private Check resident() {
        var on = context.file().claimDate();
        return context.applicant()
                .map(person ->
                        person.isResident()
                                ? Words.check("resident", Tone.FINE, "fine", on)
                                : Words.check("resident", Tone.STOP, "stop", on))
                .orElseGet(() -> Words.check("resident", Tone.LOOK, "look"));
    }

    private List<Check> children() {
        var checks =
                context.children().stream().flatMap(child -> lookedFor(child).stream()).toList();
        return !checks.isEmpty() || context.children().isEmpty()
                ? checks
                : List.of(Words.check("children", Tone.FINE, "fine"));
    }

    /** Why a child needs a look; empty when the record says what she says. */
    private Optional<Check> lookedFor(GroupMember child) {
        var name = Objects.requireNonNullElse(child.name(), "");
        var found = Optional.ofNullable(context.records().get(child.key()));
        if (found.isEmpty()) {
            return Optional.of(Words.check("children", Tone.LOOK, "look", name));
        }
        if (!found.get().isResident()) {
            return Optional.of(Words.check("children", Tone.LOOK, "away", name));
        }
        if (livesElsewhere(found.get())) {
            return Optional.of(Words.check("children", Tone.LOOK, "apart", name));
        }
        return isOwn(found.get())
                ? Optional.empty()
                : Optional.of(Words.check("children", Tone.LOOK, "not-own", name));
    }

    /** 世帯分離 under one roof is still one home. */
    private boolean livesElsewhere(PersonRecord child) {
        return context.applicant()
                .filter(it -> !it.householdNo().equals(child.householdNo()))
                .filter(it -> !it.address().line().equals(child.address().line()))
                .isPresent();
    }

    /** Of an applicant on no record nothing is said. */
    private boolean isOwn(PersonRecord child) {
        var parents = context.parents().get(child.personId());
        return context.applicant()
                .map(person -> parents != null && parents.contains(person.personId()))
                .orElse(true);
    }

    private boolean isProtected() {
        return Stream.concat(context.applicant().stream(), context.records().values().stream())
                .anyMatch(PersonRecord::underProtection);
    }

    private Optional<Check> account() {
        return context.view().answers().values().values().stream()
                .filter(Answer.Account.class::isInstance)
                .map(Answer.Account.class::cast)
                .findFirst()
                .map(this::account);
    }

    private Check account(Answer.Account account) {
        var kana = kana();
        boolean own =
                Kana.isKana(kana)
                        && AccountHolderKana.parse(account.holder())
                                .filter(holder -> holder.mayBe(new Kana(kana)))
                                .isPresent();
        return own
                ? Words.check("account", Tone.FINE, "fine")
                : Words.check("account", Tone.LOOK, "look", account.holder(), kana);
    }

    private String kana() {
        return context.applicant()
                .map(PersonRecord::kana)
                .filter(kana -> !kana.isEmpty())
                .or(() -> Optional.ofNullable(context.file().shown().applicant().kana()))
                .orElseGet(() ->
                        context.file().answers().get(APPLICANT_KANA).orElse(null)
                                        instanceof Answer.Text(var typed)
                                ? typed
                                : "");
    }
}
