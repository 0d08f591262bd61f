package jp.monobe.portal.finder;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.filing.PrefillService;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.resident.ConsentService;
import org.springframework.stereotype.Component;

/**
 * What the city's record fills in (市の記録): asked for with her consent, read whenever it is shown,
 * kept nowhere. Nothing for who is not signed in at this city.
 */
@Component
class CityRecord {

    private final PrefillService prefill;
    private final ConsentService consents;

    CityRecord(PrefillService prefill, ConsentService consents) {
        this.prefill = prefill;
        this.consents = consents;
    }

    static boolean isSignedInAt(MunicipalityCode city) {
        return Acting.current() instanceof Acting(Actor.Resident _, Scope.City(var own))
                && own.equals(city);
    }

    boolean mayBeAsked() {
        return consents.isGiven(Filled.PROCEDURE);
    }

    UUID ask() {
        return prefill.ask(Filled.PROCEDURE);
    }

    boolean hasCome(UUID request) {
        return prefill.find(request).isPresent();
    }

    /** Not to be used any more. */
    void leaveOut() {
        consents.withdraw(Filled.PROCEDURE);
    }

    Filled of(Conversation talk, MunicipalityCode city, LocalDate today) {
        return talk.request()
                .filter(_ -> isSignedInAt(city))
                .flatMap(prefill::find)
                .map(packet -> Filled.of(packet.people(), today))
                .orElse(Filled.NOTHING);
    }
}
