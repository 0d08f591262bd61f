package jp.monobe.paying.internal;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.service.checkout.SessionService;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.paying.internal.CardKeys.Agreement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stripe's Checkout Sessions, by its own library (https://docs.stripe.com/api/checkout/sessions).
 */
@Component
public class StripeAgent implements CardAgent {

    private static final Logger LOG = LoggerFactory.getLogger(StripeAgent.class);
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 10_000;
    private static final int BUSY_WITH_THE_SAME_KEY = 409;
    private static final int TOO_MANY = 429;
    private static final int THEIR_FAULT = 500;

    private final CardKeys keys;
    private final SystemTime time;

    public StripeAgent(CardKeys keys, SystemTime time) {
        this.keys = keys;
        this.time = time;
    }

    /** What the city has agreed on; empty when that cannot be read, which is nobody's end. */
    private Optional<Agreement> agreement() {
        try {
            var found = keys.of(Acting.city());
            if (found.isEmpty()) {
                LOG.error("{} has no agreement with a card agent", Acting.city());
            }
            return found;
        } catch (IllegalStateException | UncheckedIOException e) {
            LOG.error("The agreement of {} cannot be read: {}", Acting.city(), e.toString());
            return Optional.empty();
        }
    }

    private interface Call {
        Session on(SessionService sessions) throws StripeException;
    }

    @Override
    public boolean isThere() {
        return keys.has(Acting.city());
    }

    @Override
    public Seen open(Wish wish) {
        var once = RequestOptions.builder().setIdempotencyKey(wish.paymentId().toString()).build();
        return ask("open", sessions -> sessions.create(StripeWish.of(wish), once));
    }

    /** What is not there is no reason to forget money: only the agent's own word ends a payment. */
    @Override
    public Seen look(String session) {
        var whole =
                SessionRetrieveParams.builder().addExpand("payment_intent.latest_charge").build();
        var seen = ask("look", sessions -> sessions.retrieve(session, whole));
        return seen instanceof Seen.Refused ? new Seen.Away() : seen;
    }

    @Override
    public Seen close(String session) {
        var seen = ask("close", sessions -> sessions.expire(session));
        return seen instanceof Seen.Refused ? look(session) : seen;
    }

    @Override
    public Optional<Signed> verify(String body, String signature) {
        return agreement()
                .filter(it -> StripeMessage.isSigned(body, signature, it.webhook(), time))
                .map(_ -> new Signed(StripeMessage.read(body)));
    }

    private Seen ask(String what, Call call) {
        try {
            var agreement = agreement();
            return agreement.isEmpty()
                    ? new Seen.Away()
                    : seen(call.on(client(agreement.get()).v1().checkout().sessions()));
        } catch (StripeException e) {
            return after(e, what);
        } catch (RuntimeException e) {
            // Its library trips over an answer that is none, such as a 503 without a body.
            LOG.warn("The card agent: {} {}", what, e.toString());
            return new Seen.Away();
        }
    }

    private static StripeClient client(Agreement agreement) {
        return StripeClient.builder()
                .setApiKey(agreement.key())
                .setApiBase(agreement.api())
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(READ_MILLIS)
                .setMaxNetworkRetries(0)
                .build();
    }

    private static Seen after(StripeException e, String what) {
        var status = e.getStatusCode();
        boolean comesAgain =
                status == null
                        || status == 0
                        || status == BUSY_WITH_THE_SAME_KEY
                        || status == TOO_MANY
                        || status >= THEIR_FAULT;
        LOG.warn("The card agent: {} {} {} {}", what, status, e.getCode(), e.getClass());
        return comesAgain ? new Seen.Away() : new Seen.Refused();
    }

    private Seen seen(Session session) {
        if ("paid".equals(session.getPaymentStatus())) {
            return new Seen.Paid(
                    session.getId(),
                    Objects.requireNonNullElse(session.getPaymentIntent(), session.getId()),
                    Yen.of(session.getAmountTotal()),
                    paidAt(session));
        }
        return switch (session.getStatus()) {
            case "open" -> new Seen.Open(session.getId(), session.getUrl());
            case "expired" -> new Seen.Closed();
            default -> new Seen.Away();
        };
    }

    /** The charge's own time, since this may be asked a day later. */
    private Instant paidAt(Session session) {
        var intent = session.getPaymentIntentObject();
        var charge = intent == null ? null : intent.getLatestChargeObject();
        return charge == null || charge.getCreated() == null
                ? time.instant()
                : Instant.ofEpochSecond(charge.getCreated());
    }
}
