package jp.monobe.arrears.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.arrears.WriteOffResult;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.billing.Overdue;
import jp.monobe.kernel.Yen;
import jp.monobe.law.arrears.Limitation;
import org.springframework.stereotype.Component;

/** Whether a bill may be written off on a ground today (不納欠損の要件). */
@Component
public class WriteOffRules {

    private final ArrearsTerms terms;
    private final ReminderRows reminders;
    private final InstalmentRows instalments;
    private final Clock clock;

    WriteOffRules(
            ArrearsTerms terms, ReminderRows reminders, InstalmentRows instalments, Clock clock) {
        this.terms = terms;
        this.instalments = instalments;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Empty when it may be.
     *
     * @param late all of one bill that is late
     * @param owed all that would be given up
     */
    public Optional<WriteOffResult> refusal(List<Overdue> late, Yen owed, WriteOffGround ground) {
        if (late.isEmpty()) {
            return Optional.of(new WriteOffResult.NothingLate());
        }
        if (!ground.holdsFor(late.getFirst().bill().claimClass())) {
            return Optional.of(new WriteOffResult.WrongGround());
        }
        return ground.isAfterLimitation() ? tooEarly(late, owed) : Optional.empty();
    }

    private Optional<WriteOffResult> tooEarly(List<Overdue> late, Yen owed) {
        var whole = late.stream().map(Overdue::owed).reduce(Yen.ZERO, Yen::plus);
        if (whole.compareTo(owed) < 0) {
            return Optional.of(new WriteOffResult.NotAllLate());
        }
        var limitation = limitation(late);
        return limitation.hasRunOutOn(LocalDate.now(clock))
                ? Optional.empty()
                : Optional.of(new WriteOffResult.NotRunOut(limitation.lastDay()));
    }

    /** Of what runs longest, since all of a bill is written off. */
    public Limitation limitation(List<Overdue> late) {
        UUID bill = late.getFirst().bill().id();
        var sent = reminders.ofBills(List.of(bill)).getOrDefault(bill, List.of());
        var pledged = instalments.ofBills(List.of(bill)).getOrDefault(bill, List.of());
        var on = terms.on(LocalDate.now(clock));
        return late.stream()
                .map(it -> on.limitation(it, sent, pledged))
                .max(Comparator.comparing(Limitation::lastDay))
                .orElseThrow();
    }
}
