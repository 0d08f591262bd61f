package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.monobe.exchange.Agent;
import jp.monobe.kernel.Actor;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Helpers;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import jp.monobe.testing.Tampered;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What AgentWallsTest and AgentLimitsTest share. */
@SpringJUnitConfig(FrontRooms.class)
abstract class AgentWalls {

    static final MandateTerms SUBMIT = Helpers.all(Agent.Reach.SUBMIT);
    static final MandateTerms PREPARE = Helpers.all(Agent.Reach.PREPARE);

    @Autowired Residents residents;
    @Autowired Helpers helpers;
    @Autowired Claims claims;
    @Autowired GrantedMandates granted;
    @Autowired AgentDrafts agents;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired SignatureService signatures;
    @Autowired CarryOver carry;
    @Autowired Office office;
    @Autowired SettableClock clock;

    Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    Acting midori = hanako;

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        midori = residents.signIn(TestCities.IN_KONAN, Helpers.MIDORI);
    }

    long reasonOf(UUID draft) {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from draft_answer where draft_id = ? and field = 'reason'",
                draft);
    }

    UUID ofAnotherProcedure() {
        var terms = Helpers.only(Agent.Reach.SUBMIT, Claims.CLAIM);
        var draft = begun(helpers.standing(hanako, midori, terms));
        office.change(
                TestCities.IN_KONAN,
                "update mandate set procedures = '[\"postpartum-care\"]' where id = (select"
                        + " mandate_id from draft where id = ?)",
                draft);
        return draft;
    }

    UUID begun(UUID mandate) {
        return ((StartResult.Started) midori.call(() -> agents.begin(mandate, Claims.CLAIM)))
                .draftId();
    }

    UUID filled(UUID mandate) {
        var draft = begun(mandate);
        return midori.call(() -> claims.filled(draft));
    }

    static void with(UnaryOperator<String> fault, Runnable work) {
        Tampered.changing(fault, work);
    }

    static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(call);
    }
}
