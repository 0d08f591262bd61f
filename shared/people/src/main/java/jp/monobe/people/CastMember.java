package jp.monobe.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A named person of the demonstration.
 *
 * @param key {@code sakura}; the same whatever seed
 * @param municipality whose portal she uses, six digits
 * @param addresseeNo empty for somebody the city does not know
 * @param caption what she shows, in Japanese
 * @param birthDate as on the card
 * @param sex as on the card
 * @param idpAddress as on the card when the registry has another one
 * @param idpName as on the card when the registry has another one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CastMember(
        String key,
        String municipality,
        String addresseeNo,
        String name,
        String caption,
        LocalDate birthDate,
        Sex sex,
        @Nullable String idpAddress,
        @Nullable String idpName) {}
