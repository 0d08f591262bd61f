package jp.monobe.paying.internal;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import java.io.UncheckedIOException;
import java.util.Optional;
import jp.monobe.municipality.Acting;
import jp.monobe.paying.internal.CardKeys.Agreement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How Stripe is called for the city in whose scope this runs. */
final class StripeCalls {

    private static final Logger LOG = LoggerFactory.getLogger(StripeCalls.class);
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 10_000;
    private static final int BUSY_WITH_THE_SAME_KEY = 409;
    private static final int TOO_MANY = 429;
    private static final int THEIR_FAULT = 500;

    private StripeCalls() {}

    /** What the city has agreed on; empty when that cannot be read, which is nobody's end. */
    static Optional<Agreement> agreement(CardKeys keys) {
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

    static StripeClient client(Agreement agreement) {
        return StripeClient.builder()
                .setApiKey(agreement.key())
                .setApiBase(agreement.api())
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(READ_MILLIS)
                .setMaxNetworkRetries(0)
                .build();
    }

    /** Whether it says nothing of what was asked, so that it is asked again. */
    static boolean comesAgain(StripeException e, String what) {
        var status = e.getStatusCode();
        LOG.warn("The card agent: {} {} {} {}", what, status, e.getCode(), e.getClass());
        return status == null
                || status == 0
                || status == BUSY_WITH_THE_SAME_KEY
                || status == TOO_MANY
                || status >= THEIR_FAULT;
    }

    /** Its library does over an answer that is none, such as a 503 without a body. */
    static void trippedOver(RuntimeException e, String what) {
        LOG.warn("The card agent: {} {}", what, e.toString());
    }
}
