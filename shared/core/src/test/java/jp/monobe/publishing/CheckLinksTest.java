package jp.monobe.publishing;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static jp.monobe.publishing.Texts.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.publishing.internal.InForceRows;
import jp.monobe.publishing.internal.SourceLinkRows;
import jp.monobe.publishing.model.LinkHealth.Answer;
import jp.monobe.testing.Editors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Sources that die are told to the editors, who are not troubled by one bad day. */
@SpringBootTest(classes = EditorialRooms.class)
class CheckLinksTest {

    @Autowired private Editors editors;
    @Autowired private Texts texts;
    @Autowired private WriteEntry write;
    @Autowired private CatalogueList list;
    @Autowired private InForceRows inForce;
    @Autowired private SourceLinkRows rows;
    @Autowired private Clock clock;

    private final String url = "https://city.example/" + UUID.randomUUID();
    private final List<String> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void tellsAtOnceWhatIsGone() {
        var id = publishedWithLink();

        look(new Answer.Status(404));

        assertThat(deadUrls()).contains(url);
        assertThat(broken(id)).isEqualTo(1);
    }

    @Test
    void waitsForTheThirdFailureOfAServerThatIsDown() {
        publishedWithLink();

        look(new Answer.Silence("ConnectException"));
        assertThat(deadUrls()).doesNotContain(url);
        nextDay();
        look(new Answer.Status(500));
        assertThat(deadUrls()).doesNotContain(url);
        nextDay();
        look(new Answer.Silence("HttpTimeoutException"));

        assertThat(deadUrls()).contains(url);
    }

    @Test
    void looksAtALinkOnceAWeek() {
        publishedWithLink();
        look(new Answer.Status(200));
        asked.clear();

        nextDay();
        look(new Answer.Status(200));

        assertThat(asked).doesNotContain(url);
        now = now.plus(Duration.ofDays(7));
        look(new Answer.Status(200));
        assertThat(asked).contains(url);
    }

    @Test
    void forgetsALinkThatNoEntryNames() {
        var id = publishedWithLink();
        look(new Answer.Status(404));

        var next = texts.next(id, "出典を直しました。");
        var draft = texts.revision(editors.editor(), next);
        var change = new FieldChange(EntryField.SOURCES, draft.text().get(EntryField.SOURCES), "");
        editors.editor().run(() -> write.save(next, change));
        done(() -> texts.propose(editors.editor(), next));
        done(() -> texts.publish(editors.publisher(), next));
        look(new Answer.Status(404));

        assertThat(deadUrls()).doesNotContain(url);
    }

    @Test
    void countsALinkThatMayNotBeAskedAsNotAsked() {
        publishedWithLink();
        look(new Answer.Status(200));
        var before = coverage();

        nextDay();
        now = now.plus(Duration.ofDays(7));
        look(new Answer.Forbidden("not on the list"));

        assertThat(coverage())
                .isEqualTo(new CheckLinks.Coverage(before.asked() - 1, before.notAsked() + 1));
    }

    private CheckLinks.Coverage coverage() {
        return editors.editor().call(() -> checking(new Answer.Status(200)).coverage());
    }

    private UUID publishedWithLink() {
        var id = texts.draft("出典のある文です。");
        var before = texts.revision(editors.editor(), id).text().get(EntryField.SOURCES);
        editors.editor()
                .run(() -> write.save(id, new FieldChange(EntryField.SOURCES, before, url)));
        done(() -> texts.propose(editors.editor(), id));
        done(() -> texts.publish(editors.publisher(), id));
        return id;
    }

    private void look(Answer answer) {
        var check = checking(answer);
        for (int turn = 0; turn < 5; turn++) {
            Editors.job(TestCities.IN_NANKOKU).run(check::some);
        }
    }

    private CheckLinks checking(Answer answer) {
        return new CheckLinks(
                inForce,
                rows,
                one -> {
                    asked.add(one);
                    return one.equals(url) ? answer : new Answer.Status(200);
                },
                clock,
                new SystemTime(Clock.fixed(now, JAPAN)),
                Duration.ZERO);
    }

    private void nextDay() {
        now = now.plus(Duration.ofHours(25));
    }

    private Set<String> deadUrls() {
        return editors.editor()
                .call(() ->
                        checking(new Answer.Status(200)).dead().stream()
                                .map(CheckLinks.DeadLink::url)
                                .collect(java.util.stream.Collectors.toSet()));
    }

    private int broken(UUID revision) {
        var entry = texts.revision(editors.editor(), revision).text().service().id();
        return editors.editor()
                .call(() ->
                        list.all().stream()
                                .filter(row -> row.id().equals(entry))
                                .findFirst()
                                .orElseThrow()
                                .broken());
    }
}
