package jp.monobe.procedure.claim;

import java.time.LocalDate;
import jp.monobe.procedure.model.KnownPerson;
import org.jspecify.annotations.Nullable;

/**
 * 請求者.
 *
 * @param kana from the registry, else as typed
 * @param address from the registry, else as the sign-in vouches
 */
public record Claimant(
        String name,
        @Nullable String kana,
        LocalDate birthDate,
        @Nullable String address,
        String phone,
        Occupation occupation,
        boolean publicServant) {

    /** 職業; whether in public service is asked apart. */
    public enum Occupation {
        EMPLOYED,
        SELF_EMPLOYED,
        OTHER
    }

    static Claimant of(KnownPerson known, Given given) {
        return new Claimant(
                known.name(),
                known.kana() == null ? given.text("claimant-kana").orElse(null) : known.kana(),
                known.birthDate(),
                known.address(),
                given.text("phone").orElseThrow(() -> Given.missing("phone")),
                given.chosen("occupation", Occupation.class),
                given.yes("claimant-public-servant"));
    }
}
