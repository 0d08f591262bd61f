package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.resident.FamilyService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 差戻し about who somebody is whom she typed: a misspelt name, a child left out. */
class CorrectionOfPeopleTest extends CorrectionsTold {

    @Autowired private FamilyService family;

    @Test
    void whoATypedPersonIsChangesOnlyWhereThatIsNamed() {
        returned(1);
        var draft = begun();
        var child = typed(draft);

        assertThat(hanako.call(() -> drafts.save(draft, named(child, "高知　花子"))))
                .as("a question about the child was named, not who it is")
                .isEqualTo(new SaveResult.Closed());
        assertThat(hanako.call(() -> drafts.save(draft, named(other(child), "高知　花子"))))
                .isEqualTo(new SaveResult.Closed());
        assertThat(hanako.call(() -> drafts.remove(draft, child.key())))
                .isEqualTo(new SaveResult.Closed());
    }

    @Test
    void aMisspeltNameIsMendedAndIsKeptOnceInHerHousehold() {
        var child = filed();
        told(misspelt(child));
        var draft = begun();
        var mended = named(child, "高知　花子");

        assertThat(hanako.call(() -> drafts.save(draft, mended)))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(hanako.call(() -> drafts.remove(draft, child.key())))
                .as("that she belongs to it was not named")
                .isEqualTo(new SaveResult.Closed());
        var correcting =
                ((Opened) hanako.call(() -> drafts.open(draft))).draft().correcting().orElseThrow();
        var now = ((Opened) hanako.call(() -> drafts.open(draft))).draft().answers();
        assertThat(correcting.isMended(AnswerKey.of("person", child.key()), now)).isTrue();
        assertThat(hanako.call(() -> submit.submit(draft))).isInstanceOf(Accepted.class);

        assertThat(hanako.call(() -> family.mine()))
                .extracting(TypedPerson::name)
                .contains("高知　花子")
                .doesNotContain(child.name());
    }

    private static TypedPerson named(TypedPerson person, String name) {
        return new TypedPerson(
                person.key(),
                person.group(),
                name,
                person.kana(),
                person.birthDate(),
                person.relation());
    }

    private static TypedPerson other(TypedPerson person) {
        return new TypedPerson(
                "new", person.group(), "", person.kana(), person.birthDate(), person.relation());
    }

    private StatusUpdate misspelt(TypedPerson child) {
        var remark = new FieldRemark("person@" + child.key(), "名前の字を確かめてください");
        return new StatusUpdate(
                first,
                1,
                Status.RETURNED,
                clock.instant(),
                null,
                new Correction("直してください", WHICH_PHONE.dueBy(), List.of(remark)));
    }

    private TypedPerson typed(UUID draft) {
        return ((Opened) hanako.call(() -> drafts.open(draft)))
                .draft()
                .answers()
                .people()
                .getFirst();
    }

    private TypedPerson filed() {
        return hanako.call(() -> filings.open(first)).filing().answers().people().getFirst();
    }
}
