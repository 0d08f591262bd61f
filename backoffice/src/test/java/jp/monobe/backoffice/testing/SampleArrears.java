package jp.monobe.backoffice.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.arrears.ArrearsPage;
import jp.monobe.arrears.ArrearsRow;
import jp.monobe.arrears.ArrearsRow.Standing;
import jp.monobe.arrears.Reminder;
import jp.monobe.arrears.ReminderPreview;
import jp.monobe.arrears.ReminderPreview.Due;
import jp.monobe.arrears.ReminderRun;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Dated;
import jp.monobe.law.arrears.ClaimLaw;
import jp.monobe.law.arrears.LateCharge;
import jp.monobe.law.arrears.LateRates;
import jp.monobe.law.arrears.Limitation;

/** A made-up bill that was not paid in time. */
public final class SampleArrears {

    public static final UUID RUN = UUID.fromString("019abcde-0000-7000-8000-0000000000d1");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 28);
    private static final Yen OWED = Yen.of(5_000);

    private SampleArrears() {}

    public static ArrearsPage nothing() {
        return new ArrearsPage(List.of(), Map.of(), Yen.ZERO, 0, false);
    }

    public static ArrearsPage page(ArrearsRow... rows) {
        return new ArrearsPage(
                List.of(rows), Map.of(ClaimClass.OTHER_PUBLIC, rows.length), OWED, 0, true);
    }

    public static ArrearsRow row(Standing standing, boolean reminded) {
        var reminder =
                new Reminder(
                        UUID.randomUUID(),
                        RUN,
                        SampleBills.ID,
                        SampleBills.SLIP,
                        new BillNumber("1234567890123452"),
                        "8南子第40号",
                        TODAY,
                        DUE,
                        TODAY.plusDays(10),
                        OWED,
                        Yen.ZERO);
        return new ArrearsRow(
                SampleBills.row(BillState.OPEN),
                DUE,
                OWED,
                21,
                Yen.of(1_200),
                Limitation.of(ClaimLaw.PUBLIC, DUE, 5, List.of()),
                standing,
                reminded ? reminder : null,
                standing == Standing.RUN_OUT);
    }

    public static ReminderPreview nobody() {
        return new ReminderPreview(List.of(), List.of(), false, 20, TODAY.plusDays(10));
    }

    public static ReminderPreview due(BillRow... died) {
        var bill = SampleBills.row(BillState.OPEN);
        var slip =
                new Overdue.Asked(
                        SampleBills.SLIP,
                        new BillNumber("1234567890123452"),
                        1,
                        LocalDate.of(2026, 11, 23));
        var rates = Dated.of(Dated.row("2026-01-01", new LateRates(28, 91), "見本"));
        return new ReminderPreview(
                List.of(
                        new Due(
                                bill,
                                new Overdue(bill.bill(), slip, OWED, DUE, null),
                                LateCharge.of(ClaimLaw.PUBLIC, OWED, DUE, TODAY, rates))),
                List.of(died),
                true,
                20,
                LocalDate.of(2027, 1, 7));
    }

    public static ReminderRun run() {
        return new ReminderRun(
                RUN, TODAY, Instant.parse("2026-12-28T01:00:00Z"), 3, Yen.of(15_000), 2);
    }
}
