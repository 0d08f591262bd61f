package jp.monobe.standins.card;

import org.jspecify.annotations.Nullable;

/**
 * A named person for demonstrations, from {@code people/cast.json}.
 *
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
        @Nullable String idpAddress,
        @Nullable String idpName) {

    public String cardKey() {
        return municipality + "-" + addresseeNo;
    }
}
