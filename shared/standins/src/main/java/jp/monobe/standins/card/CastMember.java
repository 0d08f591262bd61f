package jp.monobe.standins.card;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A named person for demonstrations, from {@code people/cast.json}.
 *
 * @param addresseeNo empty for somebody the city does not know
 * @param caption what she shows, in Japanese
 * @param idpAddress as on the card, where it differs from the registry
 * @param idpName as on the card, where it differs from the registry
 */
public record CastMember(
        String key,
        String municipality,
        String addresseeNo,
        String name,
        String caption,
        LocalDate birthDate,
        String sex,
        @Nullable String idpAddress,
        @Nullable String idpName) {

    public boolean isUnknownToTheCity() {
        return addresseeNo.isEmpty();
    }

    public String cardKey() {
        return municipality + "-" + (isUnknownToTheCity() ? key : addresseeNo);
    }

    String nameOnCard() {
        return idpName == null ? name : idpName;
    }

    /** The card of somebody without a line in the registry. */
    Card ownCard() {
        return new Card(
                cardKey(),
                nameOnCard(),
                "",
                birthDate,
                Card.gender(sex),
                idpAddress == null ? "" : idpAddress,
                HexFormat.of().formatHex(cardKey().getBytes(StandardCharsets.US_ASCII)),
                false);
    }
}
