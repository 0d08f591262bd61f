package jp.monobe.billing.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.billing.Bill;
import jp.monobe.billing.BillView.Change;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.Posting;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One act of a clerk on a bill: held, looked at, then everything of it in the same transaction, or
 * nothing and why.
 */
@Component
public class BillAct {

    /** As long as the reason may be. */
    public static final int LONGEST = 200;

    private final BillRows bills;
    private final ChangeRows changes;
    private final Ledger ledger;
    private final Slips slips;
    private final BillNews news;
    private final Clock clock;

    BillAct(
            BillRows bills,
            ChangeRows changes,
            Ledger ledger,
            Slips slips,
            BillNews news,
            Clock clock) {
        this.bills = bills;
        this.changes = changes;
        this.ledger = ledger;
        this.slips = slips;
        this.news = news;
        this.clock = clock;
    }

    /**
     * A bill as it stands, held.
     *
     * @param slips the newest first
     */
    public record Held(Bill bill, Balance balance, List<Slip> slips, LocalDate today) {

        public List<SlipPlan.Awaited> awaited() {
            return slips.stream()
                    .filter(Slip::isAwaited)
                    .map(it -> new SlipPlan.Awaited(it.id(), it.part(), it.amount(), it.dueOn()))
                    .toList();
        }

        /** Above all there were. */
        public int nextPart() {
            return slips.stream().mapToInt(Slip::part).max().orElse(0) + 1;
        }
    }

    /** What is to be done. */
    public sealed interface Intent {
        record Refused(ChangeResult why) implements Intent {}

        /**
         * @param amount of the bill after it
         * @param posting by its cause; null when nothing is booked
         */
        record Do(
                Change.Kind kind,
                BillState to,
                Yen amount,
                @Nullable Function<String, Posting> posting,
                SlipPlan plan)
                implements Intent {}
    }

    /** Whoever acts, on which version, and why. */
    public record Asked(UUID bill, long version, String reason) {}

    /** How it stands, not held: for what is shown before it is done. */
    public Optional<Held> look(UUID bill) {
        return bills.find(bill).map(this::held);
    }

    private Held held(Bill bill) {
        return new Held(bill, ledger.balance(bill.id()), slips.of(bill.id()), LocalDate.now(clock));
    }

    /** In the caller's transaction. */
    public ChangeResult carryOut(Asked asked, Function<Held, Intent> act) {
        var bill = bills.locked(asked.bill());
        if (bill.isEmpty() || bill.get().version() != asked.version()) {
            return new ChangeResult.Stale();
        }
        var reason = asked.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return new ChangeResult.NoReason();
        }
        var held = held(bill.get());
        return switch (act.apply(held)) {
            case Intent.Refused(var why) -> why;
            case Intent.Do it when !Slips.hasRoom(it.plan(), held.slips()) ->
                    new ChangeResult.TooManySlips();
            case Intent.Do it -> done(held, it, reason);
        };
    }

    private ChangeResult done(Held held, Intent.Do intent, String reason) {
        var bill = held.bill().id();
        var change =
                changes.add(
                        bill,
                        new Change(
                                UtcTime.whole(clock.instant()),
                                Acting.staff(),
                                intent.kind(),
                                intent.amount(),
                                reason));
        if (intent.posting() != null) {
            ledger.book(intent.posting().apply("change:" + change));
        }
        slips.carryOut(intent.plan(), bill, held.slips(), change, held.today());
        bills.moved(bill, intent.to(), intent.amount());
        news.of(List.of(bill));
        return new ChangeResult.Done();
    }
}
