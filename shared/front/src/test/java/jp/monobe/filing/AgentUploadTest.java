package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import jp.monobe.document.SamplePdf;
import jp.monobe.exchange.Agent;
import jp.monobe.kernel.Actor;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Helpers;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** An agent's file on a slow line: what ends after the withdrawal is not in her draft. */
@SpringJUnitConfig(FrontRooms.class)
class AgentUploadTest {

    @Autowired Residents residents;
    @Autowired Helpers helpers;
    @Autowired GrantedMandates granted;
    @Autowired AgentDrafts agents;
    @Autowired AttachmentService attachments;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private Acting midori = hanako;
    private UUID mandate = new UUID(0, 0);
    private UUID draft = mandate;

    @BeforeEach
    void begin() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        midori = residents.signIn(TestCities.IN_KONAN, Helpers.MIDORI);
        mandate = helpers.standing(hanako, midori, Helpers.all(Agent.Reach.SUBMIT));
        draft =
                ((StartResult.Started) midori.call(() -> agents.begin(mandate, Claims.CLAIM)))
                        .draftId();
    }

    @Test
    void whatEndsAfterTheWithdrawalIsNotKept() {
        var result = sent(() -> hanako.run(() -> granted.withdraw(mandate)));

        assertThat(result).isInstanceOf(StoreResult.Gone.class);
        assertThat(hanako.call(() -> attachments.list(draft))).isEmpty();
    }

    @Test
    void whatEndsAfterSheTookTheDraftOverIsNotKept() {
        var result = sent(() -> hanako.run(() -> agents.takeOver(draft)));

        assertThat(result).isInstanceOf(StoreResult.Gone.class);
        assertThat(hanako.call(() -> attachments.list(draft))).isEmpty();
    }

    /** The twin: while the mandate stands, a file on the same line is kept. */
    @Test
    void whatEndsUnderTheMandateIsKept() {
        assertThat(sent(() -> {})).isInstanceOf(StoreResult.Stored.class);
        assertThat(hanako.call(() -> attachments.list(draft))).hasSize(1);
    }

    /** Something happens once the guard was passed and the bytes are coming. */
    private StoreResult sent(Runnable meanwhile) {
        var slow =
                new FilterInputStream(new ByteArrayInputStream(SamplePdf.of(5_000))) {
                    private boolean begun;

                    @Override
                    public int read(byte[] into, int from, int most) throws IOException {
                        if (!begun) {
                            begun = true;
                            meanwhile.run();
                        }
                        return super.read(into, from, most);
                    }
                };
        return midori.call(() -> {
            try {
                return attachments.store(draft, "apart-statement", "申立書.pdf", slow);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
