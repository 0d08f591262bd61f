package jp.monobe.bridge;

import java.util.Objects;
import jp.monobe.exchange.CardNews;
import jp.monobe.exchange.Outbox;
import jp.monobe.payment.CardMessages;
import jp.monobe.refund.CardGiveBacks;
import tools.jackson.databind.json.JsonMapper;

/** Tells the office what card agents told besides payments; told again it is the same. */
final class BringInCardNews implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CardMessages messages;
    private final CardGiveBacks refunds;

    BringInCardNews(CardMessages messages, CardGiveBacks refunds) {
        this.messages = messages;
        this.refunds = refunds;
    }

    /** Of a refund of ours only the bell is rung: what became of it, the agent itself is asked. */
    @Override
    public void carry(Outbox.Message message) {
        var news = JSON.readValue(message.body(), CardNews.class);
        boolean ours =
                news.what() == CardNews.What.OUR_REFUND
                        && refunds.ring(Objects.requireNonNull(news.givenBack()));
        if (!ours) {
            messages.take(news);
        }
    }
}
