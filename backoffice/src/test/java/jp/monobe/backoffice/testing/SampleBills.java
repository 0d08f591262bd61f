package jp.monobe.backoffice.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.billing.AssessPreview;
import jp.monobe.billing.AssessmentRun;
import jp.monobe.billing.Bill;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.BillView;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.DueDate;
import jp.monobe.billing.model.Money;
import jp.monobe.billing.model.Posting;
import jp.monobe.billing.model.Remedy;
import jp.monobe.billing.spi.FeeKind;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.registry.Payer;
import jp.monobe.registry.model.RegisteredAddress;

/** A made-up bill of 放課後児童クラブ. */
public final class SampleBills {

    public static final UUID ID = UUID.fromString("019abcde-0000-7000-8000-0000000000b1");
    public static final UUID SLIP = UUID.fromString("019abcde-0000-7000-8000-0000000000b2");
    public static final Payer PAYER =
            new Payer(
                    new UUID(7, 3),
                    "0000012345",
                    "岡林　咲良",
                    LocalDate.of(1992, 4, 3),
                    new RegisteredAddress("7838501", "大埇甲", "2301番地", ""),
                    true,
                    false,
                    false);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Yen AMOUNT = Yen.of(5_000);

    private SampleBills() {}

    public static Bill bill(BillState state) {
        return new Bill(
                ID,
                "after-school-club",
                "放課後児童クラブ利用料 令和8年11月分",
                ClaimClass.OTHER_PUBLIC,
                "地方自治法225条、市の条例(見本)",
                "使用料及び手数料 放課後児童クラブ使用料",
                PAYER.personId(),
                PAYER.personId(),
                YearMonth.of(2026, 11),
                0,
                1,
                AMOUNT,
                new FiscalYear(2026),
                LocalDate.of(2026, 12, 7),
                Remedy.FEES_229,
                5,
                TODAY,
                new UUID(7, 4),
                state,
                3);
    }

    public static BillRow row(BillState state) {
        return new BillRow(
                bill(state),
                PAYER,
                new Balance(state == BillState.OPEN ? AMOUNT : Yen.ZERO, Yen.ZERO));
    }

    public static BillView view(BillState state) {
        return view(state, LocalDate.of(2027, 1, 6));
    }

    /**
     * @param until 支払期限 of its slip
     */
    public static BillView view(BillState state, LocalDate until) {
        var slip =
                new Slip(
                        SLIP,
                        new BillNumber("1234567890123452"),
                        "123456",
                        1,
                        0,
                        "南子第12号",
                        AMOUNT,
                        LocalDate.of(2026, 12, 7),
                        until,
                        TODAY,
                        false,
                        Yen.ZERO);
        return new BillView(
                row(state),
                PAYER,
                List.of(slip),
                List.of(),
                List.of(
                        Posting.assessed(TODAY, new FiscalYear(2026), ID, AMOUNT),
                        Posting.received(
                                TODAY,
                                new FiscalYear(2026),
                                new Money(new UUID(9, 90), PaymentChannel.ALLOWANCE, null),
                                ID,
                                Yen.of(1),
                                new Balance(AMOUNT, Yen.ZERO))));
    }

    public static AssessPreview preview() {
        return new AssessPreview(
                List.of(bill(BillState.OPEN)), List.of(), Map.of(PAYER.addresseeNo(), PAYER));
    }

    public static AssessmentRun run() {
        return new AssessmentRun(
                ID,
                Instant.parse("2026-11-23T01:05:00Z"),
                new UUID(7, 4),
                bill(BillState.OPEN).title(),
                1,
                YearMonth.of(2026, 11),
                YearMonth.of(2026, 11),
                1_200,
                Yen.of(6_000_000),
                0);
    }

    public static FeeKind club() {
        return new FeeKind(
                "after-school-club",
                "放課後児童クラブ利用料",
                ClaimClass.OTHER_PUBLIC,
                "",
                "",
                Remedy.FEES_229,
                5,
                "月",
                AMOUNT,
                new DueDate.Rule(0, 31, 14));
    }
}
