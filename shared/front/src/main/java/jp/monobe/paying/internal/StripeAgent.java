package jp.monobe.paying.internal;

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
import org.springframework.stereotype.Component;

/**
 * Stripe's Checkout Sessions, by its own library (https://docs.stripe.com/api/checkout/sessions).
 */
@Component
public class StripeAgent implements CardAgent {

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
        return StripeCalls.agreement(keys)
                .filter(it -> StripeMessage.isSigned(body, signature, it.webhook(), time))
                .map(_ -> new Signed(StripeMessage.read(body)));
    }

    private Seen ask(String what, Call call) {
        try {
            var agreement = StripeCalls.agreement(keys);
            return agreement.isEmpty()
                    ? new Seen.Away()
                    : seen(call.on(StripeCalls.client(agreement.get()).v1().checkout().sessions()));
        } catch (StripeException e) {
            return StripeCalls.comesAgain(e, what) ? new Seen.Away() : new Seen.Refused();
        } catch (RuntimeException e) {
            StripeCalls.trippedOver(e, what);
            return new Seen.Away();
        }
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
