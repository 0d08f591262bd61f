package jp.monobe.procedure.finder.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;
import jp.monobe.law.allowance.Abode;
import jp.monobe.law.allowance.AllowanceCalculation;
import jp.monobe.law.allowance.ChildOfClaim;
import jp.monobe.law.allowance.Support;
import jp.monobe.law.birth.BirthGrants;
import jp.monobe.law.birth.BirthReason;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Worth;
import jp.monobe.procedure.finder.WorthRule;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;

/** Amounts (金額の見込み) by the rules of {@code law}. */
final class Worths {

    private final FamilyFacts facts;

    Worths(FamilyFacts facts) {
        this.facts = facts;
    }

    /**
     * @param first the first month it would be paid for, if it is paid monthly
     */
    Optional<Worth> of(WorthRule rule, YearMonth first) {
        return switch (rule) {
            case ALLOWANCE -> allowance(first);
            case PREGNANCY_GRANT_FIRST -> {
                var amount = BirthGrants.FOR_PREGNANCY.on(facts.today());
                yield once(amount, Reason.of(BirthReason.FOR_PREGNANCY, amount));
            }
            case PREGNANCY_GRANT_SECOND -> expected();
            case CHILDBIRTH_LUMP_SUM -> {
                var amount = BirthGrants.LUMP_SUM.on(facts.today());
                yield once(amount, Reason.of(BirthReason.LUMP_SUM, amount));
            }
        };
    }

    private Optional<Worth> expected() {
        var amount = BirthGrants.FOR_EACH_EXPECTED.on(facts.today());
        return babies().flatMap(number ->
                once(
                        amount.times(number),
                        Reason.of(BirthReason.FOR_EACH_EXPECTED, amount, number)));
    }

    private Optional<Integer> babies() {
        return chosen(AnswerKey.of("babies"))
                .map(code ->
                        switch (code) {
                            case "TWO" -> 2;
                            case "THREE" -> 3;
                            default -> 1;
                        });
    }

    private static Optional<Worth> once(Yen amount, Reason reason) {
        var whole = new Worth.Part(Optional.empty(), amount, List.of(reason));
        return Optional.of(new Worth(amount, Optional.empty(), List.of(whole)));
    }

    /** With all children; none is computed while a birth date is missing. */
    private Optional<Worth> allowance(YearMonth first) {
        var children = facts.family().children().stream().map(Family.Child::key).toList();
        if (children.stream().anyMatch(child -> facts.birth(child).isEmpty())) {
            return Optional.empty();
        }
        var month =
                AllowanceCalculation.forMonth(
                        first,
                        children.stream().flatMap(child -> claimed(child).stream()).toList());
        var parts =
                month.children().stream()
                        .map(child ->
                                new Worth.Part(
                                        Optional.of(child.key()), child.amount(), child.reasons()))
                        .toList();
        return month.total().equals(Yen.ZERO)
                ? Optional.empty()
                : Optional.of(new Worth(month.total(), Optional.of(first), parts));
    }

    private Optional<ChildOfClaim> claimed(String child) {
        return facts.birth(child)
                .map(birth -> ChildOfClaim.caredFor(child, birth))
                .map(it -> it.livingIn(abode(child)))
                .map(it -> isSupported(child) ? it.with(Support.FULL) : it);
    }

    private Abode abode(String child) {
        return switch (chosen(AnswerKey.of("lives", child)).orElse("")) {
            case "FACILITY" -> Abode.FACILITY;
            case "STUDYING_ABROAD" -> Abode.STUDYING_ABROAD;
            case "ABROAD" -> Abode.ABROAD;
            default -> Abode.JAPAN;
        };
    }

    private boolean isSupported(String child) {
        return facts.answer(AnswerKey.of("supported", child))
                .filter(answer -> answer.equals(new Answer.YesNo(true)))
                .isPresent();
    }

    private Optional<String> chosen(AnswerKey key) {
        return facts.answer(key)
                .filter(Answer.Chosen.class::isInstance)
                .map(answer -> ((Answer.Chosen) answer).code());
    }
}
