package jp.monobe.filing.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.filing.Represented;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;

/**
 * Whom the form knows, and where that is from.
 *
 * @param verified who is signed in; of a draft for somebody who is represented, she
 * @param packetId the registry's packet, when there is one
 * @param requestId the live request, answered or not
 * @param mail the confirmed address, when there is one
 */
public record Known(
        VerifiedPerson verified,
        KnownPeople people,
        Optional<UUID> packetId,
        Optional<UUID> requestId,
        Optional<String> mail) {

    /** The key of an applicant whom only the sign-in vouches for. */
    public static final String SELF = "self";

    /** For a correction without a packet: what was shown when she filed. */
    public Known orAsShown(FilingPackage filing) {
        return packetId.isPresent()
                ? this
                : new Known(
                        verified,
                        filing.shown(),
                        Optional.ofNullable(filing.packetId()),
                        requestId,
                        mail);
    }

    /** The same with other people. */
    Known showing(KnownPeople others) {
        return new Known(verified, others, packetId, requestId, mail);
    }

    /** The same without whatever a packet told. */
    Known bySignInAlone() {
        return new Known(verified, bySignIn(verified), Optional.empty(), Optional.empty(), mail);
    }

    /** Of whom the account represents by law: never by a packet, which would be another's. */
    Known representing(Represented person) {
        return new Known(
                person.stated(), person.people(), Optional.empty(), Optional.empty(), mail);
    }

    static KnownPeople bySignIn(VerifiedPerson person) {
        return new KnownPeople(
                false,
                new KnownPerson(
                        SELF,
                        person.name(),
                        null,
                        false,
                        person.birthDate(),
                        "SELF",
                        person.address()),
                List.of());
    }
}
