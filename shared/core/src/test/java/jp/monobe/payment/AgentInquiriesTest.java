package jp.monobe.payment;

import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.UUID;
import jp.monobe.billing.SlipAnswer;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.internal.CollectingAgent.Inquiry;
import org.junit.jupiter.api.Test;

/** What banks are told about a slip (照会), through the collecting agent. */
class AgentInquiriesTest extends Collecting {

    @Test
    void anAgentHearsWhetherASlipMayBePaid() {
        var view = bill();
        var slip = view.slips().getFirst();
        var good = asks(slip.number().value(), slip.confirmation());
        var wrong = asks(slip.number().value(), other(slip.confirmation()));
        var stranger = asks("1234567890123452", "123456");

        collected();

        verify(agent).answer(good, new SlipAnswer.Payable(Yen.of(5_000), slip.payableUntil()));
        verify(agent).answer(wrong, new SlipAnswer.Unknown());
        verify(agent).answer(stranger, new SlipAnswer.Unknown());
    }

    @Test
    void whatIsPaidOrCancelledIsNotToBePaidAgain() {
        var paid = bill();
        var slip = paid.slips().getFirst();
        says(flash(1, reference(), paid));
        collected();
        var inquiry = asks(slip.number().value(), slip.confirmation());

        collected();

        verify(agent).answer(inquiry, new SlipAnswer.Paid());
    }

    /**
     * Six digits are guessed in a million tries; after five nobody is told anything of the number.
     */
    @Test
    void afterFiveWrongOnesTheRightOneIsNotSaidEither() {
        var slip = bill().slips().getFirst();
        for (int i = 0; i < CollectFromAgent.MOST_MISSES; i++) {
            asks(slip.number().value(), other(slip.confirmation()));
            collected();
        }
        var right = asks(slip.number().value(), slip.confirmation());

        collected();

        verify(agent).answer(right, new SlipAnswer.Unknown());
    }

    private Inquiry asks(String number, String confirmation) {
        var inquiry = new Inquiry(UUID.randomUUID().toString(), number, confirmation);
        var before = agent.inquiries();
        var all = new java.util.ArrayList<>(before);
        all.add(inquiry);
        when(agent.inquiries()).thenReturn(all);
        return inquiry;
    }

    private static String other(String confirmation) {
        return confirmation.equals("111111") ? "222222" : "111111";
    }
}
