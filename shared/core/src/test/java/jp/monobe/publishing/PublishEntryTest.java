package jp.monobe.publishing;

import static jp.monobe.publishing.Texts.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.publishing.internal.InForceRows;
import jp.monobe.publishing.model.RevisionLifecycle.Why;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;
import jp.monobe.testing.Editors;
import jp.monobe.testing.Rows;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

/** From the draft to what the public may know, on 2026-11-23. */
@SpringBootTest(classes = EditorialRooms.class, properties = "monobe.operator.name=共同運営事務局")
class PublishEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Editors editors;
    @Autowired private Texts texts;
    @Autowired private PublishEntry publish;
    @Autowired private ProposeEntry propose;
    @Autowired private WriteEntry write;
    @Autowired private CatalogueDesk desk;
    @Autowired private PublicCatalogue open;
    @Autowired private InForceRows inForce;
    @Autowired private Rows rows;
    @Autowired private Trail trail;

    @Test
    void isSeenOnceASecondPersonHasPublishedIt() {
        var id = texts.draft("市が払う制度です。");
        assertThat(publicBody()).doesNotContain(entryOf(id));

        done(() -> texts.propose(editors.editor(), id));
        assertThat(publicBody()).doesNotContain(entryOf(id));
        done(() -> texts.publish(editors.publisher(), id));

        assertThat(publicBody()).contains(entryOf(id));
        var entry = texts.entry(editors.editor(), id);
        assertThat(entry.inForce()).map(RevisionView::id).contains(id);
        assertThat(entry.history())
                .extracting(line -> line.move() + " " + line.who())
                .containsExactly("publish 西内　和也", "propose 島内　美和", "begin 島内　美和");
        assertThat(trail.of(editors.publisher().actor(), "catalogue.publish"))
                .flatExtracting(Trail.Entry::subjects)
                .contains(id);
    }

    @Test
    void isNotPublishedByWhoWroteOrProposedIt() {
        var id = texts.draft("ひとりで公開します。");
        done(() -> texts.propose(editors.both(), id));

        assertThat(texts.publish(editors.both(), id))
                .isEqualTo(new MoveResult.Refused(Why.SAME_PERSON));

        var mine = editors.both().call(() -> write.create(EntryText.of(Texts.service("私の文"))));
        done(() -> texts.propose(editors.editor(), mine.orElseThrow()));
        assertThat(texts.publish(editors.both(), mine.orElseThrow()))
                .isEqualTo(new MoveResult.Refused(Why.SAME_PERSON));
    }

    @Test
    void publishingTwiceIsOneRevisionAndTellsTheBridgeOnce() {
        var id = texts.draft("二度押します。");
        done(() -> texts.propose(editors.editor(), id));
        long version = texts.revision(editors.publisher(), id).version();
        long told = told();

        done(() -> editors.publisher().call(() -> publish.publish(id, version)));
        done(() -> editors.publisher().call(() -> publish.publish(id, version)));

        assertThat(told()).isEqualTo(told + 1);
        assertThat(texts.entry(editors.editor(), id).revisions()).hasSize(1);
    }

    @Test
    void aLaterRevisionTakesThePlaceOfAnEarlierOne() {
        var first = texts.published("はじめの文です。");
        var second = texts.next(first, "あとの文です。");
        done(() -> texts.propose(editors.editor(), second));
        done(() -> texts.publish(editors.publisher(), second));

        var entry = texts.entry(editors.editor(), first);

        assertThat(entry.revisions())
                .extracting(one -> one.number() + " " + one.state().code())
                .containsExactly("2 PUBLISHED", "1 SUPERSEDED");
        assertThat(publicBody()).contains("あとの文です。").doesNotContain("はじめの文です。");
    }

    @Test
    void goesBackByARevisionWithTheEarlierText() {
        var first = texts.published("もとの文です。");
        var second = texts.next(first, "まちがえた文です。");
        done(() -> texts.propose(editors.editor(), second));
        done(() -> texts.publish(editors.publisher(), second));

        var back = editors.editor().call(() -> write.begin(entryOf(first), 1));
        done(() -> texts.propose(editors.editor(), back));
        done(() -> texts.publish(editors.publisher(), back));

        assertThat(publicBody()).contains("もとの文です。").doesNotContain("まちがえた文です。");
        assertThat(texts.revision(editors.editor(), back).basedOn()).contains(1);
    }

    @Test
    void takesEffectOnItsFirstDayAndIsGoneAfterItsLast() {
        var first = texts.published("今年度の文です。");
        var second = texts.next(first, "来年度の文です。");
        var april = LocalDate.of(2027, 4, 1);
        editors.editor().run(() -> write.hold(second, new Validity(april, april.plusDays(29))));
        done(() -> texts.propose(editors.editor(), second));
        done(() -> texts.publish(editors.publisher(), second));

        assertThat(publicBody()).contains("今年度の文です。").doesNotContain("来年度の文です。");
        assertThat(on(april.minusDays(1))).contains("今年度の文です。").doesNotContain("来年度");
        assertThat(on(april)).contains("来年度の文です。").doesNotContain("今年度の文です。");
        assertThat(on(april.plusDays(29))).contains("来年度の文です。");
        assertThat(on(april.plusDays(30))).doesNotContain("来年度の文です。", "今年度の文です。");
        assertThat(texts.entry(editors.editor(), first).scheduled())
                .map(RevisionView::id)
                .contains(second);
    }

    @Test
    void aRevisionForTodayDoesNotTouchOneForLater() {
        var first = texts.published("古い文です。");
        var april = texts.next(first, "四月の文です。");
        var from = LocalDate.of(2027, 4, 1);
        editors.editor().run(() -> write.hold(april, new Validity(from, null)));
        done(() -> texts.propose(editors.editor(), april));
        done(() -> texts.publish(editors.publisher(), april));

        var today = texts.next(first, "今日直した文です。");
        done(() -> texts.propose(editors.editor(), today));
        done(() -> texts.publish(editors.publisher(), today));

        assertThat(on(TODAY)).contains("今日直した文です。");
        assertThat(on(from)).contains("四月の文です。").doesNotContain("今日直した文です。");
    }

    @Test
    void isCalledOffBeforeItsFirstDayAndNotAfter() {
        var later = LocalDate.of(2027, 1, 1);
        var id = texts.published("予約した文です。", new Validity(later, null));
        long version = texts.revision(editors.publisher(), id).version();

        done(() -> editors.publisher().call(() -> publish.callOff(id, version)));

        assertThat(on(later)).doesNotContain("予約した文です。");
        var shown = texts.published("公開中の文です。");
        long shownVersion = texts.revision(editors.publisher(), shown).version();
        assertThat(editors.publisher().call(() -> publish.callOff(shown, shownVersion)))
                .isEqualTo(new MoveResult.Refused(Why.IN_FORCE));
    }

    @Test
    void refusesDaysThatAreOver() {
        var id = texts.draft("終わった文です。");
        editors.editor().run(() -> write.hold(id, new Validity(null, TODAY.minusDays(1))));

        assertThat(texts.propose(editors.editor(), id)).isEqualTo(new MoveResult.NoDays());
    }

    @Test
    void saysAtTheFieldsWhatKeepsATextFromBeingProposed() {
        var id = texts.draft("月{no.such}円です。");

        assertThat(texts.propose(editors.editor(), id))
                .isEqualTo(
                        new MoveResult.Incomplete(
                                List.of(
                                        FieldProblem.of(
                                                EntryField.SUMMARY, "placeholder", "{no.such}"))));
    }

    @Test
    void comesBackToTheWritersWithAReason() {
        var id = texts.draft("差し戻す文です。");
        done(() -> texts.propose(editors.editor(), id));
        long version = texts.revision(editors.publisher(), id).version();

        done(() -> editors.publisher().call(() -> publish.sendBack(id, version, "額の出どころを書いてください")));

        var entry = texts.entry(editors.editor(), id);
        assertThat(entry.open())
                .map(RevisionView::state)
                .containsInstanceOf(RevisionState.Draft.class);
        assertThat(entry.history().getFirst().note()).isEqualTo("額の出どころを書いてください");
    }

    @Test
    void isStaleForWhoSawAnEarlierVersion() {
        var id = texts.draft("先を越された文です。");
        long seen = texts.revision(editors.editor(), id).version();
        editors.colleague().run(() -> write.hold(id, new Validity(null, TODAY.plusDays(9))));

        assertThat(editors.editor().call(() -> propose.propose(id, seen, "", false)))
                .isEqualTo(new MoveResult.Stale());
    }

    @Test
    void saysWhoCheckedItWhenTheProposerSaysSo() {
        var id = texts.draft("確認した文です。");
        long version = texts.revision(editors.editor(), id).version();

        done(() -> editors.editor().call(() -> propose.propose(id, version, "", true)));
        done(() -> texts.publish(editors.publisher(), id));

        var provenance = texts.revision(editors.editor(), id).text().service().provenance();
        assertThat(provenance.checked()).isEqualTo(TODAY);
        assertThat(provenance.checkedBy()).isEqualTo("南国市 子育て支援課");
    }

    /** Whatever our code forgets. */
    @Test
    void theDatabaseRefusesToChangeWhatWasPublished() {
        var id = texts.published("変えられない文です。");

        for (var sql :
                List.of(
                        "update catalogue_revision set body = '{}' where id = ?",
                        "delete from catalogue_revision where id = ?",
                        "update catalogue_event set note = 'x' where entry = (select entry from"
                                + " catalogue_revision where id = ?)")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> rows.change(sql, id))
                    .withMessageMatching("(?s).*(never|append-only).*");
        }
    }

    private String publicBody() {
        return Editors.job(TestCities.IN_NANKOKU).call(() -> open.body().json());
    }

    private String on(LocalDate day) {
        return Editors.job(TestCities.IN_NANKOKU)
                .call(() ->
                        inForce.texts(day).stream()
                                .map(InForceRows.Text::body)
                                .reduce("", String::concat));
    }

    private long told() {
        return rows.count("outbox where kind = 'CATALOGUE'");
    }

    private String entryOf(UUID id) {
        return entryOf(editors.editor(), id);
    }

    private String entryOf(Acting who, UUID id) {
        return texts.revision(who, id).text().service().id();
    }
}
