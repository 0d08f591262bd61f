package jp.monobe.allowance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Check.Tone;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.kernel.Kana;
import jp.monobe.procedure.claim.AllowanceEstimate;
import jp.monobe.procedure.claim.ClaimedChild;
import jp.monobe.procedure.claim.Living;
import jp.monobe.procedure.claim.Payee;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.registry.PersonRecord;

/** Checks of children, protection, account and pension: one claim's own facts. */
final class FamilyChecks {

    private final ClaimContext context;

    FamilyChecks(ClaimContext context) {
        this.context = context;
    }

    List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.addAll(children());
        checks.addAll(apart());
        if (context.estimate().entitlement().needsConfirmation()) {
            checks.add(ClaimChecks.check("confirmation", Tone.LOOK));
        }
        hindrance().ifPresent(checks::add);
        if (isProtected()) {
            checks.add(ClaimChecks.check("protection", Tone.LOOK));
        }
        checks.add(account());
        checks.addAll(pension());
        return checks;
    }

    /** What was recorded, and whether it changed anything; else what she stated. */
    private Optional<Check> hindrance() {
        return context.file()
                .unavoidable()
                .map(this::recorded)
                .or(() ->
                        context.claim()
                                .event()
                                .hindrance()
                                .map(it ->
                                        ClaimChecks.check(
                                                "hindrance",
                                                Tone.LOOK,
                                                it.from(),
                                                it.until(),
                                                context.claim()
                                                        .event()
                                                        .hindranceCause()
                                                        .orElse(""))));
    }

    private Check recorded(Unavoidable found) {
        var without =
                AllowanceEstimate.of(
                                context.claim(), context.file().claimDate(), context.openDays())
                        .firstMonth();
        var first = context.estimate().firstMonth();
        return first.equals(without)
                ? ClaimChecks.said(
                        "hindrance",
                        Tone.LOOK,
                        "without-effect",
                        found.from(),
                        found.until(),
                        found.cause(),
                        first)
                : ClaimChecks.check(
                        "hindrance",
                        Tone.FINE,
                        found.from(),
                        found.until(),
                        found.cause(),
                        first,
                        without);
    }

    private List<Check> children() {
        var checks =
                context.claim().children().stream()
                        .flatMap(child -> lookedFor(child).stream())
                        .toList();
        return checks.isEmpty() ? List.of(ClaimChecks.check("children", Tone.FINE)) : checks;
    }

    /** Why a child needs a look; empty when the record says what she says. */
    private Optional<Check> lookedFor(ClaimedChild child) {
        var found = Optional.ofNullable(context.children().get(child.key()));
        if (found.isEmpty()) {
            return Optional.of(ClaimChecks.check("children", Tone.LOOK, child.name()));
        }
        if (found.filter(PersonRecord::isResident).isEmpty() && child.living() == Living.TOGETHER) {
            return Optional.of(ClaimChecks.said("children", Tone.LOOK, "away", child.name()));
        }
        return child.living() == Living.TOGETHER && livesElsewhere(found.get())
                ? Optional.of(ClaimChecks.said("children", Tone.LOOK, "elsewhere", child.name()))
                : Optional.empty();
    }

    /** 世帯分離 under one roof is still 同居. */
    private boolean livesElsewhere(PersonRecord child) {
        return context.applicant()
                .filter(it -> !it.householdNo().equals(child.householdNo()))
                .filter(it -> !it.address().line().equals(child.address().line()))
                .isPresent();
    }

    private List<Check> apart() {
        return context.claim().children().stream()
                .filter(child -> child.living() == Living.APART)
                .map(ClaimedChild::name)
                .map(name -> ClaimChecks.check("apart", Tone.LOOK, name))
                .toList();
    }

    private boolean isProtected() {
        return Stream.concat(
                        Stream.concat(context.applicant().stream(), context.spouse().stream()),
                        context.children().values().stream())
                .anyMatch(PersonRecord::underProtection);
    }

    private Check account() {
        return switch (context.claim().payee()) {
            case Payee.PublicAccount() -> ClaimChecks.said("account", Tone.FINE, "public");
            case Payee.OwnAccount(var account) -> {
                var kana = kana();
                boolean own =
                        Kana.isKana(kana)
                                && AccountHolderKana.parse(account.holder())
                                        .filter(holder -> holder.mayBe(new Kana(kana)))
                                        .isPresent();
                yield own
                        ? ClaimChecks.check("account", Tone.FINE)
                        : ClaimChecks.check("account", Tone.LOOK, account.holder(), kana);
            }
        };
    }

    private String kana() {
        return context.applicant()
                .map(PersonRecord::kana)
                .filter(kana -> !kana.isEmpty())
                .orElseGet(() -> Objects.requireNonNullElse(context.claim().claimant().kana(), ""));
    }

    private List<Check> pension() {
        var claimed = context.claim().pension();
        var recorded = context.applicant().map(PersonRecord::pension);
        if (claimed.isEmpty() || recorded.isEmpty()) {
            return List.of();
        }
        return claimed.get().name().equals(recorded.get().name())
                ? List.of(ClaimChecks.check("pension", Tone.FINE))
                : List.of(
                        ClaimChecks.check(
                                "pension",
                                Tone.LOOK,
                                Words.of("pension." + recorded.get().name())));
    }
}
