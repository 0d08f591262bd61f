package jp.monobe.paying.internal;

import com.stripe.StripeClient;
import java.util.Optional;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.KeyFolder;
import jp.monobe.municipality.KeyFolder.Key;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Each city's agreement with its card agent, in a file outside the database: {@code api} (address),
 * {@code key} and {@code webhook} (secrets). A city without the file takes no cards.
 */
@Component
public class CardKeys {

    /** Not printable, since it holds secrets. */
    record Agreement(String api, String key, String webhook) {
        @Override
        public String toString() {
            return "Agreement[" + api + "]";
        }
    }

    private final KeyFolder folder;

    /**
     * @param folder of the files; empty where no city takes cards
     */
    public CardKeys(@Value("${monobe.card.keys:}") String folder) {
        this.folder = new KeyFolder(folder);
    }

    /** Whether the city's key moves no money (Stripe's own mark of a key); empty without a key. */
    public Optional<Boolean> isOfTest(MunicipalityCode city) {
        return of(city).map(it -> it.key().startsWith("sk_test") || it.key().startsWith("rk_test"));
    }

    /** Empty where the city has no agreement. */
    public Optional<StripeClient> client(MunicipalityCode city) {
        return of(city).map(StripeCalls::client);
    }

    /** Whether the city in whose scope this runs has one. */
    public boolean has() {
        return has(Acting.city());
    }

    boolean has(MunicipalityCode city) {
        return folder.isThere(Key.CARD, city);
    }

    Optional<Agreement> of(MunicipalityCode city) {
        return folder.lines(Key.CARD, city)
                .map(lines ->
                        new Agreement(
                                lines.find("api").orElse("https://api.stripe.com"),
                                lines.get("key"),
                                lines.get("webhook")));
    }
}
