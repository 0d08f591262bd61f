package jp.monobe.portal.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.BillCopy.GivenBack;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.exchange.BillCopy.State;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.BillData;
import jp.monobe.paying.SlipData;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bill's page says of money that goes back, and of too little for a card. */
class GivenBackViewTest extends ViewTest {

    private static final UUID BILL = new UUID(3, 1);
    private static final UUID SLIP = new UUID(3, 2);

    @BeforeEach
    void cards() {
        when(pay.isOffered()).thenReturn(true);
    }

    @Test
    void saysWhatGoesBackToTheCard() {
        shows(State.SETTLED, slip(5000, Standing.PAID));
        for (var way : GivenBack.Way.values()) {
            for (var progress : GivenBack.Progress.values()) {
                when(bills.givenBack(BILL))
                        .thenReturn(
                                List.of(
                                        new GivenBack(
                                                Yen.of(2500),
                                                way,
                                                progress,
                                                LocalDate.of(2026, 11, 23))));
                open("bill/" + BILL);
                assertThat(page()).contains("お返しするお金", "2,500円").doesNotContain("[", "{0}");
            }
        }
    }

    @Test
    void offersNoCardForLessThanTheAgentTakes() {
        shows(State.OPEN, slip(49, Standing.IN_FORCE));

        open("bill/" + BILL);

        assertThat(page()).contains("カードで払えるのは、合わせて50円から").doesNotContain("カードで払う(", "[");
    }

    private static SlipData slip(long amount, Standing standing) {
        return new SlipData(
                SLIP,
                BILL,
                "0012345678901234",
                1,
                Yen.of(amount),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 30),
                standing,
                Set.of(PaymentChannel.CARD),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    private void shows(State state, SlipData slip) {
        var bill =
                new BillData(
                        BILL,
                        "放課後児童クラブ利用料 令和8年11月分",
                        slip.amount(),
                        state == State.OPEN ? slip.amount() : Yen.ZERO,
                        state,
                        Optional.empty(),
                        List.of(slip));
        when(bills.open(BILL)).thenReturn(bill);
    }
}
