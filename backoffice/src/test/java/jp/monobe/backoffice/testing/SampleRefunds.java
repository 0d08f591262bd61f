package jp.monobe.backoffice.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.OverpaidBills.Overpaid;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillState;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.GiveBackDesk.Due;
import jp.monobe.refund.GiveBackDesk.Listed;
import jp.monobe.refund.GiveBackDesk.Proposable;
import jp.monobe.refund.GiveBackView;
import jp.monobe.refund.TransferFile;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;
import org.jspecify.annotations.Nullable;

/** A made-up refund of a bill that was paid twice. */
public final class SampleRefunds {

    public static final UUID ID = UUID.fromString("019abcde-0000-7000-8000-0000000000c1");
    public static final UUID CLERK = new UUID(7, 4);
    public static final UUID CHIEF = new UUID(7, 5);
    public static final Payee PAYEE = new Payee("0175", "211", "1", "1234567", "オカバヤシ　サクラ");

    /** As pages get it. */
    public static final Target ACCOUNT = new Target.Account(PAYEE.hidden(), "");

    private static final UUID FILE = UUID.fromString("019abcde-0000-7000-8000-0000000000c2");
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final Yen OVER = Yen.of(5_000);

    private SampleRefunds() {}

    public static BillRow paidTwice() {
        return new BillRow(
                SampleBills.bill(BillState.SETTLED),
                SampleBills.PAYER,
                new Balance(Yen.ZERO, OVER));
    }

    public static Due due(long free, @Nullable Failure failed) {
        return new Due(new Overpaid(paidTwice(), LocalDate.of(2026, 11, 20)), Yen.of(free), failed);
    }

    public static Proposable proposable() {
        return new Proposable(
                paidTwice(), OVER, List.of(SampleBills.row(BillState.OPEN)), List.of());
    }

    public static GiveBack proposed() {
        return in(Code.PROPOSED, ACCOUNT);
    }

    public static GiveBack in(Code state, Target target) {
        return in(state, target, Set.of(CLERK));
    }

    public static GiveBack in(Code state, Target target, Set<UUID> proposers) {
        boolean approved = !state.isReserved() && state != Code.WITHDRAWN;
        return new GiveBack(
                ID,
                12,
                SampleBills.ID,
                OVER,
                "同じ納入通知書で2回納められたため",
                target,
                state,
                proposers,
                proposers.iterator().next(),
                AT,
                approved ? CHIEF : null,
                approved ? LocalDate.of(2026, 11, 24) : null,
                approved ? "8南子第34号" : null,
                null,
                file(state),
                null,
                null,
                2);
    }

    private static @Nullable UUID file(Code state) {
        return state == Code.FILED || state == Code.SENT || state == Code.PAID ? FILE : null;
    }

    public static GiveBackView view(GiveBack it) {
        var against = it.isOffset() ? SampleBills.row(BillState.OPEN) : null;
        return new GiveBackView(
                it,
                paidTwice(),
                against,
                List.of(new GiveBackView.Done(AT, CLERK, "PROPOSE", it.reason())),
                Map.of(CLERK, "楠瀬　志保"));
    }

    public static Listed listed(GiveBack it) {
        return new Listed(it, paidTwice());
    }

    public static TransferFile file(TransferFile.State state, Set<UUID> takenBy) {
        return new TransferFile(
                FILE, LocalDate.of(2026, 12, 10), AT, CLERK, 2, Yen.of(6_200), state, takenBy);
    }
}
