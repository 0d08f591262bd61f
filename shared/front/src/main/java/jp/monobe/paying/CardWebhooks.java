package jp.monobe.paying;

import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.CardAgent;
import jp.monobe.paying.internal.CardAgent.Signed;
import jp.monobe.paying.internal.CardEvent;
import jp.monobe.paying.internal.WebhookRows;
import jp.monobe.paying.internal.Webhooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the card agent's messages (カード払いの知らせ): each is kept before it is answered, and applied once
 * in a transaction of its own; what could not be applied now, a job applies.
 */
@Service
public class CardWebhooks {

    private static final Logger LOG = LoggerFactory.getLogger(CardWebhooks.class);

    private final CardAgent agent;
    private final WebhookRows kept;
    private final Webhooks webhooks;
    private final TransactionOperations work;
    private final SystemTime time;

    CardWebhooks(
            CardAgent agent,
            WebhookRows kept,
            Webhooks webhooks,
            TransactionOperations work,
            SystemTime time) {
        this.agent = agent;
        this.kept = kept;
        this.webhooks = webhooks;
        this.work = work;
        this.time = time;
    }

    /**
     * @param body as it came, to the letter
     * @param signature as it stands in the header
     */
    @Guarded(by = Who.VISITOR)
    public WebhookResult receive(String body, String signature) {
        return agent.verify(body, signature)
                .map(Signed::event)
                .map(event ->
                        event.<WebhookResult>map(this::keep)
                                .orElseGet(WebhookResult.Unreadable::new))
                .orElseGet(WebhookResult.Forged::new);
    }

    private WebhookResult keep(CardEvent event) {
        work.executeWithoutResult(_ -> kept.keep(event, time.instant()));
        try {
            work.executeWithoutResult(_ -> webhooks.handle(event.id()));
        } catch (DataAccessException e) {
            LOG.warn("The message {} is applied later after {}", event.id(), e.toString());
        }
        return new WebhookResult.Kept();
    }
}
