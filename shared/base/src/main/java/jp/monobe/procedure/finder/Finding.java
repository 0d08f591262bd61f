package jp.monobe.procedure.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;

/**
 * How one service stands for the family (サービスごとの結果), and why.
 *
 * @param matches one for the family, or one for each child
 */
public record Finding(
        Service service, List<Match> matches, Optional<Deadline> due, Optional<Worth> worth) {

    public Finding {
        matches = List.copyOf(matches);
    }

    /** The best of its matches; an entry the city has not confirmed is never a sure one. */
    public Outcome outcome() {
        var best =
                matches.stream()
                        .map(Match::outcome)
                        .min(Comparator.naturalOrder())
                        .orElse(Outcome.MISS);
        return best == Outcome.HIT && !isConfirmed() ? Outcome.MAY : best;
    }

    /** Whether the entry is in force as of its page. */
    public boolean isConfirmed() {
        return service.status() == Status.CURRENT;
    }

    /** Those that led to the outcome. */
    public Stream<Match> decisive() {
        var best = matches.stream().map(Match::outcome).min(Comparator.naturalOrder());
        return matches.stream().filter(match -> best.equals(Optional.of(match.outcome())));
    }
}
