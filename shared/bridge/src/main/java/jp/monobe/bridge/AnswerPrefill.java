package jp.monobe.bridge;

import java.util.UUID;
import jp.monobe.exchange.Outbox;
import jp.monobe.filing.FilingsOut;
import jp.monobe.filing.PacketsIn;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.registry.PrefillService;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Computes a prefill packet inside and puts it into the open zone. The registry is read on behalf
 * of the person who asked, and the trail says so. No packet is an answer too, and says nothing.
 */
final class AnswerPrefill implements OutboxTurn.Carrier {

    private final FilingsOut filings;
    private final PrefillService prefill;
    private final PacketsIn packets;
    private final TransactionOperations frontWork;

    AnswerPrefill(
            FilingsOut filings,
            PrefillService prefill,
            PacketsIn packets,
            TransactionOperations frontWork) {
        this.filings = filings;
        this.prefill = prefill;
        this.packets = packets;
        this.frontWork = frontWork;
    }

    @Override
    public void carry(Outbox.Message message) {
        filings.prefillRequest(UUID.fromString(message.body()))
                .ifPresent(request ->
                        Acting.as(new Actor.Resident(request.accountId()), Acting.current().scope())
                                .call(() -> prefill.answer(request))
                                .ifPresent(packet -> frontWork.execute(_ -> packets.put(packet))));
    }

    @Override
    public int atOnce() {
        return 4;
    }
}
