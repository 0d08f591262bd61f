package jp.monobe.paying.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.paying.internal.CardAgent.Seen;
import jp.monobe.paying.model.PaymentState;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the agent about a payment whose row is committed, and applies what it says in a transaction
 * after the call: no lock is held while somebody outside thinks.
 */
@Component
public class AskAgent {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("messages/front", Locale.JAPANESE);

    private final PaymentRows rows;
    private final PaymentMoves moves;
    private final CardAgent agent;
    private final TransactionOperations work;
    private final String portal;

    public AskAgent(
            PaymentRows rows,
            PaymentMoves moves,
            CardAgent agent,
            TransactionOperations work,
            @Value("${monobe.public-url:http://localhost:8080}") String portal) {
        this.rows = rows;
        this.moves = moves;
        this.agent = agent;
        this.work = work;
        this.portal = portal;
    }

    /**
     * Opens the agent's page, or finds the one it opened before under the same key; not for a slip
     * that was paid another way meanwhile, or is another's to pay.
     */
    public PaymentState open(UUID id) {
        if (rows.isStale(id)) {
            return Objects.requireNonNull(work.execute(_ -> moves.lapseUnoffered(id)));
        }
        return ask(id, payment -> agent.open(wish(payment)));
    }

    /** Asks whether it was paid meanwhile. */
    public PaymentState look(UUID id) {
        return ask(id, payment -> payment.session() == null ? null : agent.look(payment.session()));
    }

    /** Closes the agent's page, unless it was paid. */
    public PaymentState close(UUID id) {
        return ask(
                id, payment -> payment.session() == null ? null : agent.close(payment.session()));
    }

    /** The same, when it is she who wants it: she needs no mail. */
    public PaymentState closeQuietly(UUID id) {
        return ask(
                id,
                payment -> payment.session() == null ? null : agent.close(payment.session()),
                seen -> seen instanceof Seen.Closed ? moves.giveUp(id) : moves.apply(id, seen));
    }

    private PaymentState ask(UUID id, Function<Payment, @Nullable Seen> question) {
        return ask(id, question, seen -> moves.apply(id, seen));
    }

    private PaymentState ask(
            UUID id,
            Function<Payment, @Nullable Seen> question,
            Function<Seen, PaymentState> answer) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Asked outside while a transaction is open");
        }
        var payment = rows.find(id).orElseThrow();
        // A bank tells the office, which tells us: there is nobody to ask.
        var seen = payment.isAtABank() ? null : question.apply(payment);
        if (seen == null || seen instanceof Seen.Away) {
            return payment.state();
        }
        return Objects.requireNonNull(work.execute(_ -> answer.apply(seen)));
    }

    /** The same text for the same payment: the agent compares it with what came before. */
    private CardAgent.Wish wish(Payment payment) {
        var lines = payment.items().stream().map(AskAgent::line).toList();
        return new CardAgent.Wish(
                payment.id(),
                lines,
                payment.offerUntil(),
                portal.replaceAll("/+$", "")
                        + Objects.requireNonNullElse(
                                payment.back(), "/app/payment/" + payment.id()));
    }

    private static CardAgent.Line line(Payment.Item item) {
        return new CardAgent.Line(
                MessageFormat.format(TEXTS.getString("paying.line"), item.number().substring(12)),
                item.amount());
    }
}
