package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.closing.CloseBooks;
import jp.monobe.closing.CloseResult;
import jp.monobe.closing.model.Books;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.AgentDue;
import jp.monobe.payment.PayIns;
import jp.monobe.payment.PayIns.Arrived;
import jp.monobe.payment.PayIns.Recorded;
import jp.monobe.testing.PdfText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A day on which somebody paid by card and something went back to a card adds up, and is closed.
 */
class CardRefundClosedTest extends CardRefunding {

    /** Before all that other tests book, since days are closed in their order. */
    private static final LocalDate DAY = LocalDate.of(2025, 4, 2);

    @Autowired private PayIns payIns;
    @Autowired private CloseBooks close;

    @Test
    void theAgentPaysInLessAndTheDayIsClosed() throws Exception {
        var one = billed(CLUB, 1);
        var two = billed(CLUB, 1);
        today(DAY);
        byCard(DAY, 5_000, one);
        var twice = byCard(DAY, 5_000, one);
        assertThat(missing()).isEqualTo(10_000);
        recorded(DAY, 9_700, 300);
        var id = approvedToCard(one, twice, 5_000);
        asked(id);
        told(id, new CardAnswer.Credited("re_1"));

        assertThat(missing()).as("kept from the next payout").isEqualTo(-5_000);
        assertThat(as(CLERK, () -> close.preview(DAY)).toCards())
                .isEqualTo(new Books.CardSum(1, 5_000, 0));
        assertThat(as(CLERK, () -> close.preview(DAY)).items())
                .as("戻出")
                .anyMatch(it -> it.reversed() == 5_000);
        assertThat(as(CLERK, () -> close.preview(DAY)).channels())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.channel()).isEqualTo(PaymentChannel.CARD);
                    assertThat(it.received()).as("gross").isEqualTo(10_000);
                    assertThat(it.takenBack()).isZero();
                });
        today(DAY.plusDays(1));
        byCard(DAY.plusDays(1), 7_000, two);
        recorded(DAY.plusDays(1), 1_940, 60);

        assertThat(missing()).isZero();
        var closed = (CloseResult.Closed) as(CLERK, () -> close.closeDay(DAY));
        assertThat(PdfText.of(as(CLERK, () -> close.pdf(closed.closing().id())).orElseThrow()))
                .contains("カードへの返金", "カードに戻した額");
        today(DAY.plusDays(2));
        assertThat(as(CLERK, () -> close.closeDay(DAY.plusDays(1))))
                .isInstanceOf(CloseResult.Closed.class);
    }

    private void recorded(LocalDate through, long received, long fee) {
        var arrived = new Arrived("", through, through, Yen.of(received), Yen.of(fee), "");
        assertThat(as(CLERK, () -> payIns.record(arrived))).isInstanceOf(Recorded.Done.class);
    }

    private long missing() {
        return own().stream().mapToLong(AgentDue::missing).sum();
    }

    private List<AgentDue> own() {
        return as(CLERK, payIns::waiting).stream()
                .filter(it -> it.isOfScreens() && !it.day().isAfter(DAY.plusDays(1)))
                .toList();
    }
}
