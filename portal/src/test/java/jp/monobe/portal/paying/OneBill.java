package jp.monobe.portal.paying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BillCopy.ElQr;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.exchange.BillCopy.State;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.BillData;
import jp.monobe.paying.PaymentData;
import jp.monobe.paying.SlipData;
import jp.monobe.paying.model.PaymentState;
import org.jspecify.annotations.Nullable;

/** One bill with one slip, and a payment of it, in any state. */
final class OneBill {

    static final UUID BILL = UUID.fromString("019abcde-0000-7000-8000-0000000000b1");
    static final UUID SLIP = UUID.fromString("019abcde-0000-7000-8000-0000000000b2");
    static final UUID PAYMENT = UUID.fromString("019abcde-0000-7000-8000-0000000000b3");
    static final String BARCODE = "91912345000000000000004520875004013100295004";

    private OneBill() {}

    static BillData bill(State state, SlipData slip) {
        return new BillData(
                BILL,
                "放課後児童クラブ利用料 令和8年11月分",
                Yen.of(5000),
                state == State.OPEN ? Yen.of(5000) : Yen.ZERO,
                state,
                Optional.empty(),
                List.of(slip));
    }

    static SlipData slip(Standing standing, @Nullable PaymentState attempt) {
        return slip(SLIP, standing, attempt);
    }

    static SlipData slip(UUID id, Standing standing, @Nullable PaymentState attempt) {
        return new SlipData(
                id,
                BILL,
                "0012345678901234",
                1,
                Yen.of(5000),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 30),
                standing,
                EnumSet.allOf(PaymentChannel.class),
                Optional.of(BARCODE),
                Optional.of(new PayEasy("00100", "12345678901234567890", "123456", "001")),
                Optional.of(new ElQr("0".repeat(34), "MB-EL1:" + "0".repeat(53))),
                Optional.empty(),
                true,
                Optional.ofNullable(attempt).map(it -> new SlipData.Attempt(PAYMENT, it)));
    }

    static PaymentData payment(PaymentState state) {
        return new PaymentData(
                PAYMENT,
                PaymentChannel.CARD,
                Yen.of(5000),
                state,
                Instant.parse("2026-11-23T01:00:00Z"),
                state instanceof PaymentState.Offered
                        ? Optional.of("https://agent.example/1")
                        : Optional.empty(),
                false,
                Optional.empty(),
                List.of(
                        new PaymentData.Item(
                                SLIP,
                                BILL,
                                "0012345678901234",
                                "放課後児童クラブ利用料 令和8年11月分",
                                Yen.of(5000))));
    }

    static PaymentState state(String name) {
        return switch (name) {
            case "Begun" -> new PaymentState.Begun();
            case "Offered" -> new PaymentState.Offered();
            case "Paid" -> new PaymentState.Paid();
            case "Booked" -> new PaymentState.Booked();
            case "TakenBack" -> new PaymentState.TakenBack();
            case "Lapsed" -> new PaymentState.Lapsed();
            case "Refused" -> new PaymentState.Refused();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
