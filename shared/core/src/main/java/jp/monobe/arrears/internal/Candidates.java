package jp.monobe.arrears.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.arrears.Reminder;
import jp.monobe.arrears.internal.ArrearsTerms.Terms;
import jp.monobe.billing.FindSlips;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.SlipFacts;
import jp.monobe.debit.DebitWork;
import org.springframework.stereotype.Component;

/**
 * Which of what is overdue is to be reminded (督促の対象): each slip once, and what took the place of a
 * slip that was reminded is not reminded anew. What a bank was asked to draw waits for its answer.
 */
@Component
public class Candidates {

    private final ReminderRows rows;
    private final FindSlips slips;
    private final DebitWork debits;

    Candidates(ReminderRows rows, FindSlips slips, DebitWork debits) {
        this.rows = rows;
        this.slips = slips;
        this.debits = debits;
    }

    public List<Overdue> of(Collection<Overdue> overdue, Terms terms) {
        var late = overdue.stream().filter(terms::isDue).toList();
        var before = rows.ofBills(late.stream().map(it -> it.bill().id()).distinct().toList());
        var known =
                slips.known(
                        before.values().stream()
                                .flatMap(List::stream)
                                .map(Reminder::slip)
                                .toList());
        var drawn = debits.underRequest(late.stream().flatMap(Candidates::slip).toList());
        return late.stream()
                .filter(it ->
                        it.slip() != null
                                && !drawn.contains(it.slip().id())
                                && before.getOrDefault(it.bill().id(), List.of()).stream()
                                        .noneMatch(done -> covers(done, it.slip(), known)))
                .toList();
    }

    private static Stream<UUID> slip(Overdue it) {
        return Stream.ofNullable(it.slip()).map(Overdue.Asked::id);
    }

    private static boolean covers(Reminder done, Overdue.Asked slip, Map<UUID, SlipFacts> known) {
        if (done.slip().equals(slip.id())) {
            return true;
        }
        var reminded = known.get(done.slip());
        boolean replaced = reminded != null && reminded.isVoid();
        return replaced && !slip.issuedOn().isBefore(done.issuedOn());
    }
}
