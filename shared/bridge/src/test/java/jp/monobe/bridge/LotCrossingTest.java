package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.crossing.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Filings that cross as one lot: each arrives once, and a poisonous one keeps nobody out. */
@SpringBootTest(classes = BridgeRooms.class)
class LotCrossingTest {

    private static final TypedPerson SORA =
            new TypedPerson(
                    "c1", "children", "物部　空", "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");

    @Autowired private Portal portal;
    @Autowired private Ferry ferry;
    @Autowired private LoadedPeople people;

    private List<UUID> filings = List.of();

    private Acting first = Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU);

    @BeforeEach
    void threeHandIn() {
        people.ready();
        ferry.bringIn();
        first = portal.signIn(people.verified("tabito"));
        filings =
                Stream.of(
                                first,
                                portal.signIn(people.verified("tabito")),
                                portal.signIn(people.verified("tabito")))
                        .map(resident -> portal.file(resident, SORA))
                        .toList();
    }

    @Test
    void aLotGoesInAndItsStatusesComeOut() {
        ferry.bringIn();
        ferry.carryOut();

        assertThat(filings).allSatisfy(this::isInOnce);
        assertThat(portal.filing(first, filings.getFirst()).history())
                .extracting(StatusUpdate::status)
                .endsWith(Status.REVIEWING);
    }

    /** The machine stops between the commit inside and the mark outside. */
    @Test
    void aLotBroughtInAgainAfterAStopMakesOneCaseEach() {
        Front.refusing(
                "brought_in",
                () ->
                        assertThat(catchThrowable(() -> ferry.filings.take(TestCities.IN_NANKOKU)))
                                .hasMessageContaining("planted"));
        assertThat(filings)
                .allSatisfy(filing -> {
                    assertThat(ferry.countCore("cases where filing_id = ?", filing)).isEqualTo(1);
                    assertThat(waiting(filing)).isEqualTo(1);
                });

        ferry.bringIn();

        assertThat(filings).allSatisfy(this::isInOnce);
    }

    @Test
    void aLotBroughtInByTwoBridgesAtOnceMakesOneCaseEach() {
        Crowd.<Loop.Worked>atOnce(
                List.of(
                        () -> ferry.filings.take(TestCities.IN_NANKOKU),
                        () -> ferry.filings.take(TestCities.IN_NANKOKU)));
        ferry.filings.take(TestCities.IN_NANKOKU);

        assertThat(filings)
                .allSatisfy(filing ->
                        assertThat(ferry.countCore("cases where filing_id = ?", filing))
                                .isEqualTo(1));
    }

    @Test
    void aPoisonousFilingIsParkedAndTheOthersOfItsLotArrive() {
        var poison = UUID.randomUUID();
        Front.migrate(
                "insert into outbox (kind, chain, body, created_at, next_attempt_at) values"
                        + " ('FILING', '%s', '{\"filing\":\"%s\"}', now(), now())"
                                .formatted(poison, poison));

        ferry.bringIn();

        assertThat(filings).allSatisfy(this::isInOnce);
        assertThat(ferry.countFront("outbox where chain = ? and attempts = 1", poison))
                .isEqualTo(1);
        Front.migrate("update outbox set done_at = now() where chain = '%s'".formatted(poison));
    }

    private void isInOnce(UUID filing) {
        assertThat(ferry.countCore("cases where filing_id = ?", filing)).isEqualTo(1);
        assertThat(ferry.countFront("brought_in where filing_id = ?", filing)).isEqualTo(1);
        assertThat(waiting(filing)).isZero();
    }

    private long waiting(UUID chain) {
        return ferry.countFront("outbox where chain = ? and done_at is null", chain);
    }
}
