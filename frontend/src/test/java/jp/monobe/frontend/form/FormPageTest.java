package jp.monobe.frontend.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.frontend.form.field.Attachments.Incoming;
import jp.monobe.frontend.gallery.InMemoryDraft;
import jp.monobe.frontend.ui.Hidden;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import org.junit.jupiter.api.Test;

/** A page as a whole: going on, corrections, files, and reading what was answered. */
class FormPageTest extends FormTest {

    @Test
    void leadsFromTheSummaryToEachField() {
        var page = open(Forms.KINDS);
        var person = new Person(page);

        assertThat(page.check()).isFalse();

        var links = find(Anchor.class, page).withAttribute("data-focus").all();
        assertThat(links).hasSizeGreaterThan(8);
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(person.has(link.getElement().getAttribute("data-focus")))
                                .isTrue());
    }

    @Test
    void saysNothingOfWhatIsMissingUntilThePersonGoesOn() {
        var person = new Person(open(Forms.KINDS));

        person.types("q-plain", "高知市");
        person.types("q-plain", "");

        assertThat(person.complaints()).isEmpty();
    }

    @Test
    void savesWhenGoingOnWhatCouldNotBeSavedBefore() {
        var page = open(Forms.KINDS);
        var person = new Person(page);
        draft.save(AnswerKey.of("phone"), new Answer.Text("088-880-0000"));
        draft.goesAway(true);
        assertThatThrownBy(() -> person.types("q-plain", "高知市"))
                .hasRootCauseMessage("The store is away");

        draft.goesAway(false);
        page.check();

        assertThat(draft.answers().get(AnswerKey.of("plain"))).contains(new Answer.Text("高知市"));
        assertThat(draft.answers().get(AnswerKey.of("phone")))
                .contains(new Answer.Text("088-880-0000"));
    }

    @Test
    void marksTheWrongControlForThoseWhoListen() {
        var person = new Person(open(Forms.KINDS));

        person.types("q-phone", "12");

        var control = person.control("q-phone").getElement();
        assertThat(control.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(control.getAttribute("aria-describedby")).contains("q-phone-error");

        person.types("q-phone", "088-880-0000");
        assertThat(control.getAttribute("aria-invalid")).isNull();
    }

    /** The focus is on the next field by then: the region was there before, and is spoken. */
    @Test
    void tellsThoseWhoListenWhatIsWrongInTheFieldTheyLeft() {
        var page = open(Forms.KINDS);
        var person = new Person(page);
        var heard = find(Hidden.class, page).withAttribute("role", "status").single();
        assertThat(heard.getText()).isEmpty();

        person.types("q-phone", "12");
        assertThat(heard.getText()).isNotEmpty().isEqualTo(person.complaints().getFirst());

        person.types("q-phone", "088-880-0000");
        assertThat(heard.getText()).isEmpty();
    }

    @Test
    void showsAnAnswerThatMayNotChangeInstead() {
        draft.save(AnswerKey.of("choice"), new Answer.Chosen("B"));

        var person = new Person(open(Forms.KINDS, key -> !key.field().equals("choice")));

        assertThat(person.has("q-choice-o-B")).isFalse();
        assertThat(person.sees("乙")).isTrue();
        assertThat(person.has("q-plain")).isTrue();
    }

    @Test
    void saysThatThereIsNoAnswerWhereNoneMayBeGiven() {
        var person =
                new Person(
                        open(
                                Forms.KINDS,
                                key -> !List.of("choice", "files").contains(key.field())));

        assertThat(person.sees("未入力")).isTrue();
        assertThat(person.sees("付いていません")).isTrue();
    }

    @Test
    void listsAndRemovesFiles() throws IOException {
        var key = AnswerKey.of("files");
        draft.store(
                key,
                new Incoming("写真.jpg", "image/jpeg", 3, new ByteArrayInputStream(new byte[3])));
        var person = new Person(open(Forms.KINDS));
        assertThat(person.sees("写真.jpg")).isTrue();

        person.presses("右に回す:写真.jpg");
        assertThat(draft.turned()).isOne();

        person.presses("削除:写真.jpg");

        assertThat(draft.of(key)).isEmpty();
        assertThat(person.sees("写真.jpg")).isFalse();
    }

    @Test
    void showsAllAnswersWithAWayBackToEachStep() {
        draft.save(AnswerKey.of("choice"), new Answer.Chosen("B"));
        draft.save(
                AnswerKey.of("account"), new Answer.Account("0175", "211", "1", "1234567", "オカ"));
        var check = new CheckAnswers(draft.of(Forms.FORM), step -> new Anchor("form/" + step.id()));
        UI.getCurrent().add(check);
        var person = new Person(check);

        assertThat(person.sees("乙")).isTrue();
        assertThat(person.sees("四国銀行 南国支店\n普通 1234567\nオカ")).isTrue();
        assertThat(person.sees("岡林 ひまり")).isTrue();
        assertThat(person.has("step-kinds")).isTrue();
        assertThat(check.check()).isFalse();
        assertThat(person.sees("質問 plain")).isTrue();
    }

    @Test
    void showsAFilingWithTheNamesOfItsFiles() {
        var file = new UUID(0, 1);
        var answers =
                Answers.NONE.with(AnswerKey.of("files"), new Answer.Files(java.util.List.of(file)));
        var filing =
                new FilingView(
                        Forms.FORM,
                        InMemoryDraft.household(),
                        answers,
                        InMemoryDraft.TODAY,
                        Map.of(file, "別居監護申立書.pdf"));
        UI.getCurrent().add(filing);

        assertThat(new Person(filing).sees("別居監護申立書.pdf")).isTrue();
        assertThat(find(Anchor.class, filing).all()).isEmpty();
    }
}
