package jp.monobe.paying;

import com.stripe.StripeClient;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import java.util.Optional;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.kernel.KeyAnswer.Outcome;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.CardKeys;

/**
 * Asks the card agent whether it takes the city's key (鍵の確認): for a page that nobody opened. That
 * there is none it says to whom it knows, and nothing happens there.
 */
public final class CardKeyProbe {

    private static final String NOBODYS = "cs_test_monobe_key_probe";

    private final CardKeys keys;

    /**
     * @param folder of the cities' agreements with card agents
     */
    public CardKeyProbe(String folder) {
        this.keys = new CardKeys(folder);
    }

    @Guarded(by = Who.STAFF)
    public KeyAnswer ask() {
        try {
            var client = keys.client(Acting.city());
            return client.map(CardKeyProbe::asked).orElseGet(() -> new KeyAnswer(Outcome.NONE, ""));
        } catch (IllegalStateException unreadable) {
            return new KeyAnswer(Outcome.UNREADABLE, String.valueOf(unreadable.getMessage()));
        }
    }

    private static KeyAnswer asked(StripeClient client) {
        try {
            client.v1().checkout().sessions().retrieve(NOBODYS);
            return new KeyAnswer(Outcome.ACCEPTED, "");
        } catch (InvalidRequestException known) {
            return new KeyAnswer(Outcome.ACCEPTED, status(known));
        } catch (AuthenticationException refused) {
            return new KeyAnswer(Outcome.REFUSED, status(refused));
        } catch (StripeException away) {
            return new KeyAnswer(Outcome.AWAY, status(away));
        } catch (RuntimeException away) {
            // Its library trips over an answer that is none.
            return new KeyAnswer(Outcome.AWAY, away.getClass().getSimpleName());
        }
    }

    private static String status(StripeException answer) {
        return Optional.ofNullable(answer.getStatusCode())
                .filter(it -> it != 0)
                .map(it -> "HTTP " + it)
                .orElseGet(() -> answer.getClass().getSimpleName());
    }
}
