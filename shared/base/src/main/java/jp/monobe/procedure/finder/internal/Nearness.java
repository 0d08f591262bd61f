package jp.monobe.procedure.finder.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.monobe.procedure.finder.Told;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Truth;

/**
 * Whether a service is missed by little (もう少しで対象): all lines hold but one, and that one comes with
 * time within a year, or rests on answers a family can change.
 */
final class Nearness {

    private static final int DAYS_AHEAD = 366;

    private final Judge judge;
    private final Thresholds thresholds;
    private final FamilyFacts facts;
    private final List<Told> told;

    Nearness(Judge judge, Thresholds thresholds, FamilyFacts facts, List<Told> told) {
        this.judge = judge;
        this.thresholds = thresholds;
        this.facts = facts;
        this.told = told;
    }

    boolean isChangeable() {
        return failing().filter(Told::changeable).isPresent();
    }

    /** The first day on which it holds if only time passes. */
    Optional<LocalDate> fromTime() {
        return failing()
                .filter(line -> line.because().stream().anyMatch(this::isDate))
                .flatMap(_ -> firstDay());
    }

    private Optional<LocalDate> firstDay() {
        return changes().stream()
                .filter(day -> judge.truth(facts.on(day)) != Truth.FALSE)
                .findFirst();
    }

    /** Between these days nothing changes by itself. */
    private Set<LocalDate> changes() {
        var days = new TreeSet<LocalDate>();
        facts.family()
                .answers()
                .forEach((key, answer) -> {
                    if (answer instanceof Answer.Day(var day) && isLookedAt(key)) {
                        days.addAll(
                                thresholds.changes(key.field(), day, facts.today(), DAYS_AHEAD));
                    }
                });
        return days;
    }

    private boolean isLookedAt(AnswerKey key) {
        return key.person() == null
                || key.person().equals(facts.person())
                || thresholds.looksAtEverybody();
    }

    /** The one line that fails; empty when more do or some are not known. */
    private Optional<Told> failing() {
        var failing = told.stream().filter(line -> line.truth() == Truth.FALSE).toList();
        boolean known =
                told.stream().noneMatch(line -> line.truth() == Truth.UNKNOWN && !line.open());
        return failing.size() == 1 && known ? Optional.of(failing.getFirst()) : Optional.empty();
    }

    private boolean isDate(AnswerKey key) {
        return facts.questions().get(key.field()).field() instanceof Field.Day;
    }
}
