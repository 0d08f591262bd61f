package jp.monobe.payment;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.internal.CollectingAgent;
import jp.monobe.payment.internal.CollectingAgent.Message;
import jp.monobe.payment.internal.CollectingAgent.Told;
import jp.monobe.payment.internal.ReceiptRows;
import jp.monobe.payment.model.AgentLine;
import jp.monobe.payment.model.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A collecting agent as the office hears of it. */
abstract class Collecting extends Reconciling {

    @MockitoBean CollectingAgent agent;
    @MockitoSpyBean ReceiptRows receipts;
    @Autowired CollectFromAgent collect;

    @BeforeEach
    void anAgent() {
        when(agent.isThere()).thenReturn(true);
    }

    void collected() {
        job(collect::collect);
    }

    void says(Message... messages) {
        when(agent.messages(anyLong())).thenReturn(List.of(messages));
    }

    Message flash(int no, String reference, BillView view) {
        return message(no, Stage.FLASH, reference, number(view), 5_000, null);
    }

    Message message(int no, Stage stage, String reference, String number, long amount, UUID link) {
        var line =
                new AgentLine(
                        0,
                        PaymentChannel.STORE,
                        reference,
                        number,
                        Yen.of(amount),
                        LocalDateTime.of(2026, 11, 22, 18, 5, 0),
                        null,
                        link);
        return new Message(at(no), reference, Optional.of(new Told(stage, line)), Optional.empty());
    }

    /** Behind all that other tests have read: the agent's numbers only grow. */
    private final long start = System.nanoTime();

    long at(int no) {
        return start + no;
    }
}
