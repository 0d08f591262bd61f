package jp.monobe.procedure.finder.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.Reason;
import jp.monobe.law.allowance.ClaimEvent;
import jp.monobe.law.allowance.ClaimReason;
import jp.monobe.law.allowance.ClaimStart;
import jp.monobe.law.deadline.DeadlineReason;
import jp.monobe.law.deadline.FilingPeriod;
import jp.monobe.law.deadline.NoLossDeadline;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.finder.Due;
import jp.monobe.procedure.finder.DueRule;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Truth;

/** Deadlines as dates (期限の日), by the rules of {@code law.deadline} and the city's calendar. */
final class Dues {

    private final Service service;
    private final FamilyFacts facts;
    private final OpenDays openDays;

    Dues(Service service, FamilyFacts facts, OpenDays openDays) {
        this.service = service;
        this.facts = facts;
        this.openDays = openDays;
    }

    /**
     * @param children those the service is for; the nearest deadline counts
     */
    Optional<Due> of(DueRule rule, List<String> children) {
        return switch (rule) {
            case ALLOWANCE_CLAIM -> claimEvent().map(event -> event.deadline(openDays)).map(this::noLoss);
            case ALLOWANCE_INCREASE ->
                    earliest(
                            joining(children),
                            birth -> noLoss(ClaimEvent.of(ClaimReason.BIRTH, birth).deadline(openDays)));
            case BIRTH_REGISTRATION ->
                    earliest(
                            children,
                            birth -> period(FilingPeriod.ofBirthRegistration(birth, openDays)));
            case MOVING_IN ->
                    day("moved-in-on").map(day -> period(FilingPeriod.ofMovingIn(day, openDays)));
            case PREGNANCY_GRANT_SECOND ->
                    day("due").map(day -> period(FilingPeriod.ofSecondPregnancyGrant(day)));
            case CHILDBIRTH_LUMP_SUM ->
                    earliest(children, birth -> period(FilingPeriod.ofChildbirthLumpSum(birth)));
            case YEARLY_MONTH -> month();
        };
    }

    /** The first month that is paid when claimed today, for what is paid by the month. */
    YearMonth firstMonth(Optional<DueRule> rule, List<String> children) {
        var event =
                rule.filter(DueRule.ALLOWANCE_INCREASE::equals).isPresent()
                        ? births(joining(children).stream())
                                .max(Comparator.naturalOrder())
                                .map(birth -> ClaimEvent.of(ClaimReason.BIRTH, birth))
                        : claimEvent();
        return event.map(it -> ClaimStart.of(it, facts.today(), openDays).firstMonth())
                .orElseGet(() -> YearMonth.from(facts.today()).plusMonths(1));
    }

    /** Who moved here claims because of that; else because of the birth of the first child. */
    private Optional<ClaimEvent> claimEvent() {
        var moved = facts.questions().get("moved-out-on");
        if (facts.asks(moved) == Truth.TRUE) {
            return day(moved.id()).map(day -> ClaimEvent.of(ClaimReason.MOVE_IN, day));
        }
        return births(facts.family().children().stream().map(Family.Child::key))
                .min(Comparator.naturalOrder())
                .map(birth -> ClaimEvent.of(ClaimReason.BIRTH, birth));
    }

    private Due noLoss(NoLossDeadline deadline) {
        if (!facts.today().isAfter(deadline.noLossUntil())) {
            return new Due(deadline.noLossUntil(), false, deadline.reasons());
        }
        var month = YearMonth.from(facts.today());
        var next =
                Reason.of(
                        DeadlineReason.EACH_MONTH_LOSES, month.atEndOfMonth(), month.plusMonths(1));
        return new Due(month.atEndOfMonth(), true, List.of(next));
    }

    private Due period(FilingPeriod period) {
        return new Due(
                period.lastDay(), facts.today().isAfter(period.lastDay()), period.reasons());
    }

    /** Those in time before those that are late. */
    private Optional<Due> earliest(List<String> children, Function<LocalDate, Due> due) {
        return births(children.stream())
                .map(due)
                .min(Comparator.comparing(Due::late).thenComparing(Due::day));
    }

    private List<String> joining(List<String> children) {
        return children.stream()
                .filter(child ->
                        facts.answer(AnswerKey.of("not-counted", child))
                                .filter(new Answer.YesNo(true)::equals)
                                .isPresent())
                .toList();
    }

    private Stream<LocalDate> births(Stream<String> children) {
        return children.flatMap(child -> facts.birth(child).stream());
    }

    private Optional<LocalDate> day(String question) {
        return facts.day(AnswerKey.of(question));
    }

    /** The month of this year, or of the next when it is past. */
    private Optional<Due> month() {
        return Optional.ofNullable(service.guidance().deadline())
                .flatMap(deadline -> Optional.ofNullable(deadline.month()))
                .map(month -> YearMonth.of(facts.today().getYear(), month))
                .map(month -> facts.today().isAfter(month.atEndOfMonth()) ? month.plusYears(1) : month)
                .map(month ->
                        new Due(
                                month.atEndOfMonth(),
                                false,
                                List.of(
                                        Reason.of(
                                                DeadlineReason.EACH_YEAR,
                                                month.atDay(1),
                                                month.atEndOfMonth()))));
    }
}
