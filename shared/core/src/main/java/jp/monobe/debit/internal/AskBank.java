package jp.monobe.debit.internal;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.OverdueBills;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitPreview;
import jp.monobe.debit.DebitResult;
import jp.monobe.debit.internal.DebitCandidates.Candidate;
import jp.monobe.kernel.Yen;
import org.springframework.stereotype.Component;

/** Makes a file to the bank, with the bills held: nobody pays or changes one meanwhile. */
@Component
public class AskBank {

    private final OverdueBills bills;
    private final DebitCandidates candidates;
    private final WriteDebits write;

    AskBank(OverdueBills bills, DebitCandidates candidates, WriteDebits write) {
        this.bills = bills;
        this.candidates = candidates;
        this.write = write;
    }

    public DebitPreview preview(Round round, LocalDate on) {
        var open = bills.before(on.plusDays(1));
        return preview(round, on, candidates.of(round, on, open), open);
    }

    private static DebitPreview preview(
            Round round, LocalDate on, List<Candidate> found, List<Overdue> open) {
        long due = open.stream().filter(it -> it.slip() != null && it.dueOn().equals(on)).count();
        return new DebitPreview(
                round,
                on,
                found.size(),
                (int) found.stream().map(it -> it.mandate().id()).distinct().count(),
                found.stream().map(it -> it.due().owed()).reduce(Yen.ZERO, Yen::plus),
                round == Round.AGAIN ? 0 : Math.toIntExact(due - found.size()));
    }

    public DebitResult make(DebitPreview seen) {
        var on = seen.debitOn();
        var open = bills.before(on.plusDays(1));
        var first = candidates.of(seen.round(), on, open);
        if (first.isEmpty()) {
            return new DebitResult.NothingDue();
        }
        var held =
                bills.held(
                        first.stream().map(it -> it.due().bill().id()).distinct().toList(),
                        on.plusDays(1));
        var found = candidates.of(seen.round(), on, held);
        var now = preview(seen.round(), on, found, open);
        if (now.lines() != seen.lines() || !now.total().equals(seen.total())) {
            return new DebitResult.Changed(now);
        }
        return new DebitResult.Made(write.made(now, found));
    }
}
