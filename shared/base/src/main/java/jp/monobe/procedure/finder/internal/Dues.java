package jp.monobe.procedure.finder.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.Reason;
import jp.monobe.law.allowance.ClaimReason;
import jp.monobe.law.allowance.ClaimStart;
import jp.monobe.law.deadline.DeadlineReason;
import jp.monobe.law.deadline.FilingRule;
import jp.monobe.law.deadline.NoLossDeadline;
import jp.monobe.procedure.catalogue.Due;
import jp.monobe.procedure.catalogue.Due.Event;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.finder.Deadline;
import jp.monobe.procedure.finder.DueEvents;
import jp.monobe.procedure.model.AnswerKey;

/** Deadlines as dates (期限の日): the catalogue's, from the family's days and the city's calendar. */
final class Dues {

    private static final int WEEKS_BEFORE = 8;

    private final FamilyFacts facts;
    private final OpenDays openDays;
    private final List<String> children;

    /**
     * @param children those the service is for; the nearest deadline counts
     */
    Dues(FamilyFacts facts, OpenDays openDays, List<String> children) {
        this.facts = facts;
        this.openDays = openDays;
        this.children = children;
    }

    static Optional<Due> of(Service service) {
        return Optional.ofNullable(service.guidance().deadline())
                .flatMap(deadline -> Optional.ofNullable(deadline.due()));
    }

    Optional<Deadline> of(Due due) {
        return switch (due) {
            case Due.AfterEvent(var event, var period) ->
                    days(event)
                            .map(day -> after(day, period))
                            .min(Comparator.comparing(Deadline::late).thenComparing(Deadline::day));
            case Due.EachYear each ->
                    each.next(facts.today(), openDays)
                            .map(window -> open(window, DeadlineReason.EACH_YEAR));
            case Due.BeforeEntry entry ->
                    entry.next(facts.today(), openDays).map(window -> entry(entry, window));
            case Due.About _ -> Optional.empty();
        };
    }

    private static Deadline open(Due.Window window, DeadlineReason reason) {
        return new Deadline(
                window.until(), false, List.of(Reason.of(reason, window.from(), window.until())));
    }

    private Deadline entry(Due.BeforeEntry entry, Due.Window window) {
        var month = entry.nextEntry(facts.today(), openDays);
        return new Deadline(
                window.until(),
                false,
                List.of(Reason.of(DeadlineReason.BEFORE_ENTRY, window.until(), month)));
    }

    private Deadline after(LocalDate day, FilingRule period) {
        if (period == FilingRule.CHILD_ALLOWANCE) {
            return noLoss(NoLossDeadline.after(day, openDays));
        }
        var last = period.lastDay(day, openDays);
        var counted = period.lastDay(day, _ -> true);
        var reasons = new ArrayList<>(List.of(Reason.of(reason(period), day, counted)));
        if (!last.equals(counted)) {
            reasons.add(Reason.of(DeadlineReason.MOVED_TO_OPEN_DAY, counted, last));
        }
        return new Deadline(last, facts.today().isAfter(last), reasons);
    }

    private static DeadlineReason reason(FilingRule period) {
        return switch (period) {
            case BIRTH_REGISTRATION -> DeadlineReason.DAY_ITSELF_COUNTS;
            case RESIDENT_NOTICE, CHILD_REARING_ALLOWANCE_NOTICE -> DeadlineReason.FOURTEENTH_DAY;
            case CHILDBIRTH_LUMP_SUM, PREGNANCY_GRANT -> DeadlineReason.TWO_YEARS;
            case CHILD_ALLOWANCE -> DeadlineReason.FIFTEENTH_DAY;
        };
    }

    /** Once the day is past every further month is lost: this month's end is the next to keep. */
    private Deadline noLoss(NoLossDeadline deadline) {
        if (!facts.today().isAfter(deadline.noLossUntil())) {
            return new Deadline(deadline.noLossUntil(), false, deadline.reasons());
        }
        var month = YearMonth.from(facts.today());
        var next =
                Reason.of(
                        DeadlineReason.EACH_MONTH_LOSES, month.atEndOfMonth(), month.plusMonths(1));
        return new Deadline(month.atEndOfMonth(), true, List.of(next));
    }

    /** The days from which it is counted; who moved here claims because of that. */
    private Stream<LocalDate> days(Event event) {
        return switch (event) {
            case BIRTH -> births();
            case BIRTH_OR_MOVE ->
                    isMoved()
                            ? day(DueEvents.MOVED_OUT).stream()
                            : births().min(Comparator.naturalOrder()).stream();
            case PLANNED_MOVE -> day(DueEvents.MOVED_OUT).stream();
            case MOVE -> day(DueEvents.MOVED_IN).stream();
            case EIGHT_WEEKS_BEFORE_BIRTH ->
                    day(DueEvents.EXPECTED).map(day -> day.minusWeeks(WEEKS_BEFORE)).stream();
            case FAMILY_CHANGE, PREGNANCY -> Stream.empty();
        };
    }

    private boolean isMoved() {
        return facts.makesSense(AnswerKey.of(DueEvents.MOVED_OUT));
    }

    private Stream<LocalDate> births() {
        return children.stream().flatMap(child -> facts.birth(child).stream());
    }

    private Optional<LocalDate> day(String question) {
        return facts.makesSense(AnswerKey.of(question))
                ? facts.day(AnswerKey.of(question))
                : Optional.empty();
    }

    /** The first month that is paid when claimed today, for what is paid by the month. */
    YearMonth firstMonth(Optional<Due> due) {
        var reason = isMoved() ? ClaimReason.MOVE_IN : ClaimReason.BIRTH;
        return due.filter(Due.AfterEvent.class::isInstance)
                .flatMap(it -> days(((Due.AfterEvent) it).event()).max(Comparator.naturalOrder()))
                .map(day -> ClaimStart.of(reason, day, facts.today(), openDays).firstMonth())
                .orElseGet(() -> YearMonth.from(facts.today()).plusMonths(1));
    }
}
