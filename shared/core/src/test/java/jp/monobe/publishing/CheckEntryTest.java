package jp.monobe.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.CheckEntry.Result;
import jp.monobe.publishing.model.Due;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.testing.Editors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** 「今日確認した、変更なし」 on 2026-11-23. */
@SpringBootTest(classes = EditorialRooms.class)
class CheckEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Editors editors;
    @Autowired private Texts texts;
    @Autowired private CheckEntry check;
    @Autowired private CatalogueList list;
    @Autowired private CatalogueDesk desk;
    @Autowired private WriteEntry write;
    @Autowired private PublicCatalogue open;

    @Test
    void saysToThePublicWhoCheckedItAndWhen() {
        var id = published("確認される文です。", Status.CURRENT);
        assertThat(due(id)).isEqualTo(Due.NEVER_CHECKED);

        assertThat(unchanged(id)).isEqualTo(new Result.Confirmed());

        var entry = entry(id);
        assertThat(entry.inForce().orElseThrow().text().service().provenance())
                .satisfies(one -> assertThat(one.checked()).isEqualTo(TODAY))
                .satisfies(one -> assertThat(one.checkedBy()).isEqualTo("南国市 子育て支援課"));
        assertThat(entry.revisions())
                .extracting(one -> one.state().code())
                .containsExactly(RevisionState.Code.PUBLISHED, RevisionState.Code.SUPERSEDED);
        assertThat(row(id).due()).isEmpty();
        assertThat(Editors.job(TestCities.IN_NANKOKU).call(() -> open.body().json()))
                .contains("\"checkedBy\":\"南国市 子育て支援課\"");
    }

    @Test
    void isOneRevisionHoweverOftenItIsPressedOnADay() {
        var id = published("二度押される文です。", Status.CURRENT);

        unchanged(id);
        assertThat(unchanged(id)).isEqualTo(new Result.Confirmed());

        assertThat(entry(id).revisions()).hasSize(2);
    }

    /** Amounts and deadlines would be shown again: a second person looks. */
    @Test
    void goesToASecondPersonWhereThePublicWouldSeeMore() {
        var id = published("市に確認中の文です。", Status.POSSIBLY_OUTDATED);
        assertThat(due(id)).isEqualTo(Due.POSSIBLY_OUTDATED);

        assertThat(unchanged(id)).isEqualTo(new Result.Proposed());

        var proposal = entry(id).open().orElseThrow();
        assertThat(proposal.text().get(EntryField.STATUS)).isEqualTo(Status.CURRENT.name());
        assertThat(entry(id).inForce().orElseThrow().text().get(EntryField.STATUS))
                .isEqualTo(Status.POSSIBLY_OUTDATED.name());
        assertThat(texts.publish(editors.publisher(), proposal.id()))
                .isEqualTo(new MoveResult.Done());
        assertThat(row(id).due()).isEmpty();
    }

    @Test
    void saysThatSomebodyIsWritingIt() {
        var id = published("書きかけの文です。", Status.POSSIBLY_OUTDATED);
        editors.colleague().run(() -> write.begin(id, 1));

        assertThat(unchanged(id)).isEqualTo(new Result.BeingWritten());
    }

    @Test
    void confirmsWhatIsShownWhileADraftIsBeingWrittenAndTheDraftStillComesAfter() {
        var id = published("先に確認する文です。", Status.CURRENT);
        var draft = editors.colleague().call(() -> write.begin(id, 1));
        editors.colleague()
                .run(() ->
                        write.save(
                                draft,
                                new FieldChange(EntryField.SUMMARY, "先に確認する文です。", "あとから出る文です。")));

        assertThat(unchanged(id)).isEqualTo(new Result.Confirmed());
        Texts.done(() -> texts.propose(editors.colleague(), draft));
        Texts.done(() -> texts.publish(editors.publisher(), draft));

        assertThat(entry(id).inForce().orElseThrow().text().get(EntryField.SUMMARY))
                .isEqualTo("あとから出る文です。");
    }

    @Test
    void saysThatNothingOfItIsShown() {
        var draft = texts.draft("まだ公開していない文です。");
        var id = texts.revision(editors.editor(), draft).text().service().id();

        assertThat(unchanged(id)).isEqualTo(new Result.NotInForce());
    }

    private String published(String summary, Status status) {
        var draft = texts.draft(summary);
        editors.editor()
                .run(() ->
                        write.save(
                                draft,
                                new FieldChange(
                                        EntryField.STATUS, Status.CURRENT.name(), status.name())));
        Texts.done(() -> texts.propose(editors.editor(), draft));
        Texts.done(() -> texts.publish(editors.publisher(), draft));
        return texts.revision(editors.editor(), draft).text().service().id();
    }

    private Result unchanged(String id) {
        return editors.editor().call(() -> check.unchanged(id));
    }

    private EntryView entry(String id) {
        return editors.editor().call(() -> desk.open(id)).orElseThrow();
    }

    private Due due(String id) {
        return editors.editor().call(list::due).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .flatMap(CatalogueRow::due)
                .orElseThrow();
    }

    private CatalogueRow row(String id) {
        return editors.editor().call(list::all).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
