package jp.monobe.debit.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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

    /**
     * What is due by a day, read some bills at a time: kept is what the bank would be asked for.
     *
     * @param due how many slips are due on the day
     */
    private record Found(List<Candidate> candidates, long due) {}

    public DebitPreview preview(Round round, LocalDate on) {
        var found = found(round, on);
        return preview(round, on, found.candidates(), found.due());
    }

    private Found found(Round round, LocalDate on) {
        var all = new ArrayList<Candidate>();
        var due = new AtomicLong();
        bills.each(
                on.plusDays(1),
                some -> {
                    all.addAll(candidates.of(round, on, some));
                    due.addAndGet(dueOn(on, some));
                });
        return new Found(all, due.get());
    }

    private static long dueOn(LocalDate on, List<Overdue> some) {
        return some.stream().filter(it -> it.slip() != null && it.dueOn().equals(on)).count();
    }

    private static DebitPreview preview(
            Round round, LocalDate on, List<Candidate> found, long due) {
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
        var open = found(seen.round(), on);
        var first = open.candidates();
        if (first.isEmpty()) {
            return new DebitResult.NothingDue();
        }
        var held =
                bills.held(
                        first.stream().map(it -> it.due().bill().id()).distinct().toList(),
                        on.plusDays(1));
        var found = candidates.of(seen.round(), on, held);
        var now = preview(seen.round(), on, found, open.due());
        if (now.lines() != seen.lines() || !now.total().equals(seen.total())) {
            return new DebitResult.Changed(now);
        }
        return new DebitResult.Made(write.made(now, found));
    }
}
