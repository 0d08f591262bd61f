package jp.monobe.casework.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the rules say of a case: checks, and what would be granted with its explanation.
 *
 * @param headline the result in one line, such as 月額 15,000円(令和8年12月分から)
 * @param stated an unavoidable reason the filing states; a clerk has to recognise it
 * @param people whose records in the registry were read for it, for the trail
 */
public record Assessment(
        List<Check> checks,
        String headline,
        List<Line> lines,
        Optional<Unavoidable> stated,
        Set<UUID> people) {

    /** One row of the result: of whom or what, how much, and why. */
    public record Line(String label, String value, List<String> reasons) {
        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    public Assessment {
        checks = List.copyOf(checks);
        lines = List.copyOf(lines);
        people = Set.copyOf(people);
    }

    /** The same with more checks, which come first: they weigh most. */
    public Assessment with(List<Check> more) {
        var all = new ArrayList<>(more);
        all.addAll(checks);
        return new Assessment(all, headline, lines, stated, people);
    }

    /** The same without what another check says better. */
    public Assessment without(String code) {
        var kept = checks.stream().filter(check -> !check.code().equals(code)).toList();
        return new Assessment(kept, headline, lines, stated, people);
    }

    public Assessment(List<Check> checks, String headline, List<Line> lines) {
        this(checks, headline, lines, Optional.empty(), Set.of());
    }
}
