package jp.monobe.procedure.finder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The result (結果), in the catalogue's order. */
public record Findings(List<Finding> all) {

    public Findings {
        all = List.copyOf(all);
    }

    /** 期限のあるもの: the nearest deadline first. */
    public List<Finding> withDeadline() {
        return of(Outcome.HIT)
                .filter(finding -> finding.due().isPresent())
                .sorted(Comparator.comparing(finding -> day(finding)))
                .toList();
    }

    /** 今すぐ使えるもの. */
    public List<Finding> now() {
        return of(Outcome.HIT).filter(finding -> finding.due().isEmpty()).toList();
    }

    /** 使えるかもしれない. */
    public List<Finding> maybe() {
        return of(Outcome.MAY).toList();
    }

    /** もう少しで対象: first what time brings, the soonest first. */
    public List<Finding> near() {
        return of(Outcome.NEAR)
                .sorted(Comparator.comparing(finding -> from(finding).orElse(LocalDate.MAX)))
                .toList();
    }

    /** How many are not ruled out (のこり). */
    public long left() {
        return of(Outcome.HIT).count() + of(Outcome.MAY).count();
    }

    public Optional<Finding> find(String service) {
        return all.stream().filter(it -> it.service().id().equals(service)).findFirst();
    }

    public Stream<Finding> of(Outcome outcome) {
        return all.stream().filter(finding -> finding.outcome() == outcome);
    }

    private static LocalDate day(Finding finding) {
        return finding.due().map(Deadline::day).orElse(LocalDate.MAX);
    }

    private static Optional<LocalDate> from(Finding finding) {
        return finding.decisive()
                .flatMap(match -> match.from().stream())
                .min(Comparator.naturalOrder());
    }
}
