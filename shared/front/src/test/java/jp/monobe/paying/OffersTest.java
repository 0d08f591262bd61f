package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.model.PayerWord;
import org.junit.jupiter.api.Test;

/** What the city offers governs what is shown and begun, and nothing that was begun (ADR 58). */
class OffersTest extends PayingByCard {

    /** As if the city had stopped to offer any way for this fee. */
    private void nothingIsOffered() {
        office.change(
                TestCities.IN_KONAN,
                "update bill set fee_kind = 'not-offered' where id = '" + bill.bill() + "'");
    }

    /** What was charged for paying late is paid by the ways of its fee. */
    @Test
    void aLateChargeIsPaidAsItsFeeIs() {
        office.change(
                TestCities.IN_KONAN,
                "update bill set fee_kind = concat(fee_kind, '+late') where id = '"
                        + bill.bill()
                        + "'");

        assertThat(slip().ways()).contains(PaymentChannel.CARD, PaymentChannel.STORE);
        assertThat(begin(bill.slip())).isInstanceOf(BeginResult.Go.class);
    }

    private SlipData slip() {
        return hanako.call(() -> mine.open(bill.bill()).inForce().getFirst());
    }

    @Test
    void aFeeIsOfferedByItsWays() {
        assertThat(slip().ways()).contains(PaymentChannel.CARD, PaymentChannel.STORE);
        assertThat(slip().barcode()).isPresent();
        assertThat(begin(bill.slip())).isInstanceOf(BeginResult.Go.class);
    }

    /** The twin: nothing else is different. */
    @Test
    void aFeeThatIsNotOfferedIsNeitherShownNorBegun() {
        nothingIsOffered();

        assertThat(slip().ways()).isEmpty();
        assertThat(slip().barcode()).isEmpty();
        assertThat(slip().payEasy()).isEmpty();
        assertThat(begin(bill.slip())).isEqualTo(new BeginResult.NotPayable());
    }

    @Test
    void aPaymentThatWasBegunGoesOnToItsEnd() {
        var go = (BeginResult.Go) begin(bill.slip());
        nothingIsOffered();
        cards.paid(go.paymentId(), 5000, clock.instant());

        clock.move(Duration.ofMinutes(2));
        rooms.move(TestCities.IN_KONAN);

        assertThat(word()).isEqualTo(PayerWord.CONFIRMING);
    }
}
