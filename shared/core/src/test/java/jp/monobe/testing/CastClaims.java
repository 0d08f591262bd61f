package jp.monobe.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.claim.Claims;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.registry.PrefillService;
import org.springframework.stereotype.Component;

/** Claims of named persons of 南国市, as the portal would hand them over. */
@Component
public class CastClaims {

    private final LoadedPeople people;
    private final PrefillService prefill;
    private final Rows rows;

    CastClaims(LoadedPeople people, PrefillService prefill, Rows rows) {
        this.people = people;
        this.prefill = prefill;
        this.rows = rows;
    }

    /** Filled from her packet, the rest answered in the usual way and as {@code said}. */
    public Filed of(String key, UnaryOperator<Claims> said) {
        var account = UUID.randomUUID();
        var packet = packet(account, key);
        var claim = Claims.aClaim();
        packet.people().household().forEach(claim::with);
        return Filed.aFiling(packet.people(), said.apply(claim).answers(), people.verified(key))
                .by(account);
    }

    /** Typed by hand: nobody showed her anything but what her card says. */
    public Filed typed(String key, Claims claim) {
        forgetLinks(key);
        var card = people.verified(key);
        var self =
                new KnownPerson(
                        "self", card.name(), null, false, card.birthDate(), "SELF", card.address());
        return Filed.aFiling(
                new KnownPeople(false, self, List.of()),
                claim.unknownToTheRegistry().answers(),
                card);
    }

    private PrefillPacket packet(UUID account, String key) {
        forgetLinks(key);
        var request =
                new PrefillRequest(
                        UUID.randomUUID(),
                        account,
                        AllowanceClaim.PROCEDURE,
                        Forms.claim().revision(),
                        people.ready().verified(key),
                        Instant.now());
        return Acting.as(new Actor.Resident(account), TestCities.IN_NANKOKU)
                .call(() -> prefill.answer(request))
                .orElseThrow();
    }

    /** Another test may have linked her to an account of its own. */
    public void forgetLinks(String key) {
        rows.change(
                "update account_link set valid_until = utc_timestamp(6) where open_person = ?",
                people.ready().personId(key));
    }

    /** Another test may have decided a claim of hers. */
    public void forgetCertification(String key) {
        var person = people.ready().personId(key);
        rows.change(
                "delete c from allowance_child c join allowance_recipient r on r.id ="
                        + " c.recipient_id where r.case_id is not null and r.person_id = ?",
                person);
        rows.change(
                "delete from allowance_recipient where case_id is not null and person_id = ?",
                person);
        rows.change("delete from case_hold");
    }
}
