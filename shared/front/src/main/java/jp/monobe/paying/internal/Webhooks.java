package jp.monobe.paying.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.CardNews;
import jp.monobe.exchange.CardNews.What;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.Yen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Applies an agent's message once, in whatever order they come. What is about no payment of ours,
 * and what is about a refund, goes to the office: money may move that nobody asked for.
 */
@Component
public class Webhooks {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebhookRows webhooks;
    private final PaymentRows payments;
    private final PaymentMoves moves;
    private final Outbox outbox;
    private final SystemTime time;

    public Webhooks(
            WebhookRows webhooks,
            PaymentRows payments,
            PaymentMoves moves,
            Outbox outbox,
            SystemTime time) {
        this.webhooks = webhooks;
        this.payments = payments;
        this.moves = moves;
        this.outbox = outbox;
        this.time = time;
    }

    /** Inside a transaction of its own; handled already, it is nothing. */
    public void handle(String id) {
        webhooks.lock(id).ifPresent(this::handle);
    }

    private void handle(CardEvent event) {
        var news = news(event);
        boolean strange = news.filter(it -> it != What.OUR_REFUND).isPresent();
        webhooks.handled(event.id(), time.instant(), strange);
        news.ifPresent(what -> tell(what, event));
    }

    /** Empty when the office need not hear of it. */
    private Optional<What> news(CardEvent event) {
        return switch (event.kind()) {
            case PAID, EXPIRED, FAILED ->
                    isApplied(event) ? Optional.empty() : Optional.of(What.NO_PAYMENT);
            case REFUND ->
                    event.payment() != null
                            ? Optional.of(What.OUR_REFUND)
                            : Optional.of(What.FOREIGN_REFUND);
            case DISPUTE -> Optional.of(What.DISPUTE);
            case UNKNOWN -> Optional.of(What.UNKNOWN);
            case OTHER -> Optional.empty();
        };
    }

    /** False when it is about no payment of ours. */
    private boolean isApplied(CardEvent event) {
        var payment = event.payment() == null ? null : payments.find(event.payment()).orElse(null);
        if (payment == null
                || payment.session() != null && !payment.session().equals(event.session())) {
            LOG.error("The agent's event {} ({}) is of no payment here", event.id(), event.kind());
            return false;
        }
        event.seen().ifPresent(seen -> moves.apply(payment.id(), seen));
        return true;
    }

    private void tell(What what, CardEvent event) {
        var news =
                new CardNews(
                        what,
                        event.type(),
                        event.session(),
                        event.reference(),
                        what == What.OUR_REFUND ? event.payment() : null,
                        Yen.of(event.amount()),
                        event.at());
        outbox.write(BellKind.CARD, chain(event.session()), JSON.writeValueAsString(news));
    }

    /** What is about one thing stays in its order. */
    private static UUID chain(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    }
}
