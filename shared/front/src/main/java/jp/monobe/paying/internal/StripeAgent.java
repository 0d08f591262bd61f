package jp.monobe.paying.internal;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.service.checkout.SessionService;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
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
        try {
            return seen(ask(sessions -> sessions.create(StripeWish.of(wish), once)));
        } catch (StripeException e) {
            return after(e, "open");
        }
    }

    /** What is not there is no reason to forget money: only the agent's own word ends a payment. */
    @Override
    public Seen look(String session) {
        var whole =
                SessionRetrieveParams.builder().addExpand("payment_intent.latest_charge").build();
        try {
            return seen(ask(sessions -> sessions.retrieve(session, whole)));
        } catch (StripeException e) {
            after(e, "look");
            return new Seen.Away();
        }
    }

    @Override
    public Seen close(String session) {
        try {
            return seen(ask(sessions -> sessions.expire(session)));
        } catch (StripeException e) {
            return after(e, "close") instanceof Seen.Refused ? look(session) : new Seen.Away();
        }
    }

    @Override
    public Optional<Signed> verify(String body, String signature) {
        return keys.of(Acting.city())
                .filter(it -> StripeMessage.isSigned(body, signature, it.webhook(), time))
                .map(_ -> new Signed(StripeMessage.read(body)));
    }

    private Session ask(Call call) throws StripeException {
        var agreement = keys.of(Acting.city()).orElseThrow();
        var client =
                StripeClient.builder()
                        .setApiKey(agreement.key())
                        .setApiBase(agreement.api())
                        .setConnectTimeout(CONNECT_MILLIS)
                        .setReadTimeout(READ_MILLIS)
                        .setMaxNetworkRetries(0)
                        .build();
        return call.on(client.v1().checkout().sessions());
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
