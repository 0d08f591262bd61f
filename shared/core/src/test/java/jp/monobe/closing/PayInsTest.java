package jp.monobe.closing;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.kernel.Yen;
import jp.monobe.payment.AgentDue;
import jp.monobe.payment.PayIns.Recorded;
import jp.monobe.payment.PayIns.Undone;
import org.junit.jupiter.api.Test;

/** What agents told that they pay in, and what arrived. */
class PayInsTest extends AgentsMoney {

    @Test
    void whatAgentsConfirmedWaitsToBePaidIn() {
        file("01", "A", 700);
        assertThat(as(payIns::waiting)).as("速報 names no day").isEmpty();

        file("02", "A", 700);
        file("02", "B", 300);

        assertThat(as(payIns::waiting))
                .containsExactly(new AgentDue(AGENT, PAID_IN, 2, 1_000, 0, 1_000));
    }

    @Test
    void whatArrivesIsBookedGrossAndTheFeeApart() {
        file("02", "A", 1_000);

        var recorded = record(945, 55, "");

        assertThat(((Recorded.Done) recorded).payIn().difference()).isZero();
        assertThat(as(payIns::waiting)).isEmpty();
        assertThat(entries())
                .containsExactlyInAnyOrder(
                        "WITH_AGENTS UNIDENTIFIED 1000",
                        "CASH WITH_AGENTS 1000",
                        "AGENT_FEES CASH 55");
    }

    @Test
    void theSameTwiceIsRecordedOnce() {
        file("02", "A", 1_000);
        record(1_000, 0, "");

        assertThat(record(1_000, 0, "")).isInstanceOf(Recorded.NothingWaits.class);
    }

    @Test
    void whatDiffersNeedsAReasonAndStaysInTheList() {
        file("02", "A", 1_000);

        assertThat(record(900, 0, ""))
                .isEqualTo(new Recorded.Differs(Yen.of(1_000), Yen.of(900), -100));
        assertThat(record(900, 0, "残りは12月1日")).isInstanceOf(Recorded.Done.class);

        assertThat(as(payIns::waiting)).extracting(AgentDue::missing).containsExactly(100L);
        assertThat(record(100, 0, "")).isInstanceOf(Recorded.Done.class);
        assertThat(as(payIns::waiting)).isEmpty();
    }

    @Test
    void whatWasTypedWronglyIsUndoneOnce() {
        file("02", "A", 1_000);
        var id = ((Recorded.Done) record(1_000, 0, "")).payIn().id();

        assertThat(as(() -> payIns.undo(id, "金額の打ち間違い"))).isEqualTo(Undone.DONE);
        assertThat(as(() -> payIns.undo(id, "もう一度"))).isEqualTo(Undone.TOO_LATE);

        assertThat(as(payIns::waiting)).extracting(AgentDue::missing).containsExactly(1_000L);
        assertThat(record(1_000, 0, "")).isInstanceOf(Recorded.Done.class);
    }
}
