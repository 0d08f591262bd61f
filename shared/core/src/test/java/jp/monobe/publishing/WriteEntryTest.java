package jp.monobe.publishing;

import static jp.monobe.publishing.Texts.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.monobe.municipality.Acting;
import jp.monobe.publishing.WriteResult.Closed;
import jp.monobe.publishing.WriteResult.Conflict;
import jp.monobe.publishing.WriteResult.Saved;
import jp.monobe.testing.Editors;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Drafts that several editors write at once. */
@SpringBootTest(classes = EditorialRooms.class)
class WriteEntryTest {

    private static final String FIRST = "はじめの一文です。";

    @Autowired private Editors editors;
    @Autowired private Texts texts;
    @Autowired private WriteEntry write;
    @Autowired private Rows rows;

    @Test
    void keepsAFieldWhenItIsLeft() {
        var id = texts.draft(FIRST);

        var saved = save(editors.editor(), id, EntryField.HOW, "", "窓口へ");

        assertThat(saved).isInstanceOf(Saved.class);
        assertThat(texts.revision(editors.editor(), id).text().get(EntryField.HOW))
                .isNotEqualTo("");
    }

    @Nested
    class GivenTwoEditorsAtOnce {

        private final UUID id = texts.draft(FIRST);

        @Test
        void keepsBothWhenTheyWriteDifferentFields() {
            save(editors.editor(), id, EntryField.SUMMARY, FIRST, "島内の一文です。");
            save(editors.colleague(), id, EntryField.NOTE, "", "岩井の注意です。");

            var text = texts.revision(editors.editor(), id).text();
            assertThat(text.get(EntryField.SUMMARY)).isEqualTo("島内の一文です。");
            assertThat(text.get(EntryField.NOTE)).isEqualTo("岩井の注意です。");
        }

        @Test
        void tellsTheSecondWhatTheFirstWroteAndOverwritesNothing() {
            save(editors.editor(), id, EntryField.SUMMARY, FIRST, "島内の一文です。");

            var second = save(editors.colleague(), id, EntryField.SUMMARY, FIRST, "岩井の一文です。");

            assertThat(second).isInstanceOf(Conflict.class);
            var conflict = (Conflict) second;
            assertThat(conflict.theirs()).isEqualTo("島内の一文です。");
            assertThat(conflict.who()).contains(id(editors.editor()));
            assertThat(summary()).isEqualTo("島内の一文です。");
        }

        @Test
        void letsTheSecondDecideOnceSheHasSeenIt() {
            save(editors.editor(), id, EntryField.SUMMARY, FIRST, "島内の一文です。");

            save(editors.colleague(), id, EntryField.SUMMARY, "島内の一文です。", "二人の一文です。");

            assertThat(summary()).isEqualTo("二人の一文です。");
        }

        /**
         * Fifty saves by two hands at the same moment: each that was kept is in the text's history.
         */
        @Test
        void losesNothingWhenBothSaveAtTheSameMoment() throws Exception {
            int kept = race((who, i) -> append(who, i));

            assertThat(summary().chars().filter(c -> c == '[').count()).isEqualTo(kept);
        }

        /** The twin: without looking at what is there, the first one's text is lost. */
        @Test
        void wouldLoseTheFirstWithoutLooking() {
            var first = texts.revision(editors.editor(), id).text();
            var second = texts.revision(editors.colleague(), id).text();

            writeBlindly(first.with(EntryField.SUMMARY, "島内の一文です。"));
            writeBlindly(second.with(EntryField.NOTE, "岩井の注意です。"));

            assertThat(summary()).isEqualTo(FIRST);
        }

        private boolean append(Acting who, int i) {
            var before = summary();
            return save(who, id, EntryField.SUMMARY, before, before + "[" + i) instanceof Saved;
        }

        private void writeBlindly(EntryText text) {
            rows.change("update catalogue_revision set body = ? where id = ?", text.json(), id);
        }

        private int race(Append append) throws Exception {
            try (var pool = Executors.newFixedThreadPool(2)) {
                var editor = editors.editor();
                var colleague = editors.colleague();
                var jobs =
                        IntStream.range(0, 50)
                                .<Callable<Boolean>>mapToObj(
                                        i -> () -> append.to(i % 2 == 0 ? editor : colleague, i))
                                .toList();
                int kept = 0;
                for (Future<Boolean> done : pool.invokeAll(jobs)) {
                    kept += done.get() ? 1 : 0;
                }
                return kept;
            }
        }

        private String summary() {
            return texts.revision(editors.editor(), id).text().get(EntryField.SUMMARY);
        }
    }

    @FunctionalInterface
    private interface Append {
        boolean to(Acting who, int i);
    }

    @Test
    void hasOneOpenDraftHoweverManyBeginOne() {
        var id = texts.published("一つだけの下書き。");
        var entry = texts.revision(editors.editor(), id).text().service().id();

        var mine = editors.editor().call(() -> write.begin(entry, 1));
        var hers = editors.colleague().call(() -> write.begin(entry, 1));

        assertThat(hers).isEqualTo(mine);
    }

    @Test
    void isClosedOnceItWasProposed() {
        var id = texts.draft(FIRST);
        done(() -> texts.propose(editors.editor(), id));

        assertThat(save(editors.colleague(), id, EntryField.SUMMARY, FIRST, "遅れた一文"))
                .isEqualTo(new Closed());
    }

    @Test
    void throwsADraftAwayAndKeepsWhatIsPublished() {
        var shown = texts.published("残る文です。");
        var id = texts.next(shown, "捨てる文です。");
        long version = texts.revision(editors.editor(), id).version();

        done(() -> editors.editor().call(() -> write.discard(id, version)));

        var entry = texts.entry(editors.editor(), shown);
        assertThat(entry.open()).isEmpty();
        assertThat(entry.inForce()).map(RevisionView::id).contains(shown);
    }

    @Test
    void doesNotMakeASecondEntryOfOneId() {
        var text = EntryText.of(Texts.service("二つ目"));
        editors.editor().run(() -> write.create(text));

        assertThat(editors.editor().call(() -> write.create(text))).isEmpty();
    }

    @Test
    void knowsNoRevisionOfAnotherCity() {
        var id = texts.draft("南国市の文です。");

        assertThatExceptionOfType(NoSuchEntry.class)
                .isThrownBy(
                        () -> save(editors.neighbour(), id, EntryField.SUMMARY, FIRST, "香南市の手"));
        assertThat(texts.revision(editors.editor(), id).text().get(EntryField.SUMMARY))
                .isEqualTo("南国市の文です。");
    }

    private WriteResult save(Acting who, UUID id, EntryField field, String before, String after) {
        var there = texts.revision(editors.editor(), id).text().get(field);
        var seen = before.isEmpty() ? there : before;
        return who.call(() -> write.save(id, new FieldChange(field, seen, after)));
    }

    private static UUID id(Acting who) {
        return UUID.fromString(who.actor().reference());
    }
}
