package jp.monobe.allowance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Check.Tone;
import jp.monobe.kernel.Kana;
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
        context.claim()
                .event()
                .hindrance()
                .ifPresent(it ->
                        checks.add(
                                ClaimChecks.check(
                                        "hindrance",
                                        Tone.LOOK,
                                        it.from(),
                                        it.until(),
                                        context.claim().event().hindranceCause().orElse(""))));
        if (isProtected()) {
            checks.add(ClaimChecks.check("protection", Tone.LOOK));
        }
        checks.add(account());
        checks.addAll(pension());
        return checks;
    }

    private List<Check> children() {
        var typed =
                context.claim().children().stream()
                        .filter(child -> !context.children().containsKey(child.key()))
                        .map(child -> ClaimChecks.check("children", Tone.LOOK, child.name()))
                        .toList();
        return typed.isEmpty() ? List.of(ClaimChecks.check("children", Tone.FINE)) : typed;
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
            case Payee.PublicAccount() ->
                    new Check(
                            "account",
                            Tone.FINE,
                            Words.of("check.account.title"),
                            Words.of("check.account.public"));
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
                .orElseGet(() ->
                        java.util.Objects.requireNonNullElse(
                                context.claim().claimant().kana(), ""));
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
