package jp.monobe.procedure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What two sides changed comes together; nobody's own word is undone. */
class AnswersTest {

    private static final AnswerKey PHONE = AnswerKey.of("phone");
    private static final AnswerKey KANA = AnswerKey.of("kana");
    private static final TypedPerson SORA = person("物部　空");
    private static final TypedPerson SORA_MENDED = person("物部　昊");
    private static final Answers BASE =
            new Answers(Map.of(PHONE, text("1"), KANA, text("ア")), List.of(SORA));

    @Test
    void takesWhatChangedElsewhereAlone() {
        var elsewhere = BASE.with(PHONE, text("2")).with(SORA_MENDED);

        assertThat(BASE.caughtUp(BASE, elsewhere)).isEqualTo(elsewhere);
    }

    @Test
    void keepsItsOwnWordWhereBothChangedSomething() {
        var mine = BASE.with(PHONE, text("3")).with(KANA, null);
        var elsewhere = BASE.with(PHONE, text("2")).with(KANA, text("イ"));

        assertThat(mine.caughtUp(BASE, elsewhere)).isEqualTo(mine);
    }

    @Test
    void takesOverThatSomethingOrSomebodyIsGone() {
        var elsewhere = BASE.with(KANA, null).without("c1");

        var caught = BASE.caughtUp(BASE, elsewhere);

        assertThat(caught.get(KANA)).isEmpty();
        assertThat(caught.people()).isEmpty();
        assertThat(BASE.with(SORA_MENDED).caughtUp(BASE, elsewhere).people())
                .containsExactly(SORA_MENDED);
    }

    @Test
    void tellsWhatALaterOneHasAsItWasBefore() {
        var mended = BASE.with(PHONE, text("2")).with(KANA, text("イ"));
        var later = mended.with(PHONE, text("1"));

        assertThat(mended.undoneBy(later, BASE)).containsExactly(PHONE);
        assertThat(mended.undoneBy(mended.with(PHONE, text("9")), BASE)).isEmpty();
    }

    private static Answer text(String value) {
        return new Answer.Text(value);
    }

    private static TypedPerson person(String name) {
        return new TypedPerson(
                "c1", "children", name, "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");
    }
}
