package jp.monobe.publishing;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.exchange.Outbox;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.publishing.internal.InForceRows;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;
import jp.monobe.testing.Editors;
import jp.monobe.testing.Rows;
import jp.monobe.testing.RowsRead;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** What changes with the day, without anybody doing anything. */
@SpringBootTest(classes = EditorialRooms.class)
@Import(RowsRead.class)
class PublicCatalogueTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Autowired private Editors editors;
    @Autowired private Texts texts;
    @Autowired private WriteEntry write;
    @Autowired private InForceRows inForce;
    @Autowired private Outbox outbox;
    @Autowired private Settings settings;
    @Autowired private TransactionOperations transactions;
    @Autowired private Rows rows;
    @Autowired private RowsRead read;

    @Test
    void tellsTheBridgeOnceThatADayBroughtSomething() {
        var first = texts.published("十一月の文です。");
        var second = texts.next(first, "十二月の文です。");
        hold(second, new Validity(DECEMBER, null));
        turnDay(at("2026-11-30T14:59:59Z"));
        long told = told();

        turnDay(at("2026-11-30T15:00:00Z"));
        turnDay(at("2026-11-30T15:00:01Z"));

        assertThat(told()).isEqualTo(told + 1);
        assertThat(body(at("2026-11-30T15:00:00Z"))).contains("十二月の文です。").doesNotContain("十一月");
        assertThat(texts.revision(editors.editor(), first).state())
                .isInstanceOf(RevisionState.Superseded.class);
    }

    @Test
    void showsNothingOfWhatHasEnded() {
        var id = texts.published("年内だけの文です。", new Validity(null, LocalDate.of(2026, 12, 31)));
        var entry = texts.revision(editors.editor(), id).text().service().id();

        assertThat(body(at("2026-12-31T14:59:59Z"))).contains(entry);
        assertThat(body(at("2026-12-31T15:00:00Z"))).doesNotContain(entry);
    }

    /** One query however many revisions there are; a hundred old ones of one entry cost no join. */
    @Test
    void readsEachRevisionOnceHoweverManyThereAre() {
        var id = texts.published("よく変わる文です。");
        long before = work();
        for (int i = 0; i < 5; i++) {
            id = texts.next(id, "よく変わる文です。" + i);
            texts.propose(editors.editor(), id);
            texts.publish(editors.publisher(), id);
        }

        assertThat(work() - before).isLessThan(100);
    }

    private long work() {
        return Editors.job(TestCities.IN_NANKOKU)
                .call(() -> read.by(() -> inForce.texts(LocalDate.of(2026, 11, 23))));
    }

    private void hold(UUID id, Validity validity) {
        var open = texts.revision(editors.editor(), id);
        assertThat(open.state()).isInstanceOf(RevisionState.Draft.class);
        editors.editor().run(() -> write.hold(id, validity));
        Texts.done(() -> texts.propose(editors.editor(), id));
        Texts.done(() -> texts.publish(editors.publisher(), id));
    }

    private void turnDay(Clock clock) {
        Editors.job(TestCities.IN_NANKOKU)
                .run(() -> transactions.executeWithoutResult(_ -> at(clock).turnDay()));
    }

    private String body(Clock clock) {
        return Editors.job(TestCities.IN_NANKOKU).call(() -> at(clock).body().json());
    }

    private PublicCatalogue at(Clock clock) {
        return new PublicCatalogue(
                inForce,
                new AnnounceCatalogue(inForce, outbox, clock),
                new PublicParts(settings),
                clock);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), JAPAN);
    }

    private long told() {
        return rows.count("outbox where kind = 'CATALOGUE'");
    }
}
