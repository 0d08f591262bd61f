package jp.monobe.debit.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.billing.Overdue;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitMandate;
import jp.monobe.debit.internal.DebitLineRows.Part;
import jp.monobe.debit.model.MandateState;
import org.springframework.stereotype.Component;

/**
 * Which slips are asked for (口座振替の対象): of a fee that may be drawn (ADR 58), due on the day, still
 * owed, of a payer whose mandate holds by then, and not under request under another paper.
 */
@Component
public class DebitCandidates {

    private final MandateRows mandates;
    private final DebitLineRows lines;
    private final MandateRules rules;

    DebitCandidates(MandateRows mandates, DebitLineRows lines, MandateRules rules) {
        this.mandates = mandates;
        this.lines = lines;
        this.rules = rules;
    }

    /** A slip with what lets it be drawn. */
    public record Candidate(Overdue due, Overdue.Asked slip, DebitMandate mandate) {}

    private record Key(UUID payer, String feeKind) {}

    /**
     * @param on the 納期限 of a first asking; of a second one it does not matter
     * @param open what is owed and due by then
     */
    public List<Candidate> of(Round round, LocalDate on, List<Overdue> open) {
        var again = round == Round.AGAIN ? lines.again() : Set.<UUID>of();
        var drawn = rules.drawn();
        var wanted =
                open.stream()
                        .filter(it -> drawn.contains(it.bill().feeKind()))
                        .filter(it ->
                                it.slip() != null
                                        && (round == Round.AGAIN
                                                ? again.contains(it.slip().id())
                                                : it.dueOn().equals(on)))
                        .toList();
        var slips = wanted.stream().map(it -> slip(it).id()).toList();
        var asked = lines.asked(slips, round);
        var live = lines.liveParts(bills(wanted));
        var held = held(wanted);
        return wanted.stream()
                .filter(it -> !asked.contains(slip(it).id()))
                .filter(it -> !live.contains(new Part(it.bill().id(), slip(it).part())))
                .flatMap(it -> candidate(it, held).stream())
                .sorted(
                        Comparator.comparing((Candidate it) -> it.mandate().account().bank())
                                .thenComparing(it -> it.mandate().account().branch())
                                .thenComparing(it -> it.mandate().account().number())
                                .thenComparing(it -> it.slip().number().value()))
                .toList();
    }

    private static Optional<Candidate> candidate(Overdue it, Map<Key, DebitMandate> held) {
        return Optional.ofNullable(held.get(new Key(it.bill().payerId(), it.bill().feeKind())))
                .filter(mandate ->
                        mandate.state() instanceof MandateState.InForce(var from)
                                && !it.dueOn().isBefore(from))
                .map(mandate -> new Candidate(it, slip(it), mandate));
    }

    private Map<Key, DebitMandate> held(Collection<Overdue> wanted) {
        var payers = wanted.stream().map(it -> it.bill().payerId()).distinct().toList();
        var found = new HashMap<Key, DebitMandate>();
        mandates.inForceOf(payers)
                .forEach(it ->
                        found.put(new Key(Objects.requireNonNull(it.payer()), it.feeKind()), it));
        return found;
    }

    public static Set<UUID> bills(Collection<Overdue> some) {
        return some.stream().map(it -> it.bill().id()).collect(Collectors.toSet());
    }

    private static Overdue.Asked slip(Overdue it) {
        return Objects.requireNonNull(it.slip());
    }
}
