package jp.monobe.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.CaseDecisions;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Check;
import jp.monobe.casework.model.Proposal;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FilingPart;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Two parents ask for the same for one child: clerks know, and only one is granted unseen. */
@SpringBootTest(classes = CaseRooms.class)
class RivalsTest {

    private static final FormRevision FORM =
            FormDefinitions.shipped().current("child-medical-aid-certificate").orElseThrow();
    private static final LocalDate BORN = LocalDate.of(2026, 11, 10);

    @Autowired private Desk desk;
    @Autowired private CaseDecisions decisions;

    private final String child = "湊" + UUID.randomUUID();
    private final FilingPackage hers = filed(shown());
    private final FilingPackage his = filed(typed());

    @Test
    void eachCaseShowsTheOther() {
        var first = desk.takeIn(hers);
        var second = desk.takeIn(his);

        assertThat(rival(first)).extracting(Check::tone).containsExactly(Check.Tone.LOOK);
        assertThat(rival(second).getFirst().reason())
                .contains(hers.receiptNumber().value(), "申請者に知らせないでください");
    }

    @Test
    void ofTwoSignedTheSecondIsToldOfTheFirst() {
        var first = desk.signed(hers, approve());
        var second = proposed(his);

        assertThat(desk.sign(desk.chief(), second))
                .isEqualTo(new DeskResult.SignedElsewhere(first, hers.receiptNumber().value()));
    }

    @Test
    void whoProposedBeforeTheOtherWasGrantedLooksAgain() {
        var first = desk.signed(hers, approve());
        var second = proposed(his);
        long seen = desk.open(second).version();
        Desk.done(() -> desk.issue(first));

        assertThat(desk.chief().call(() -> decisions.sign(second, seen)))
                .isEqualTo(new DeskResult.Stale());
        assertThat(desk.sign(desk.chief(), second))
                .isEqualTo(new DeskResult.GrantedSince(hers.receiptNumber().value()));
        assertThat(rival(second)).extracting(Check::tone).containsExactly(Check.Tone.STOP);
        Desk.done(() -> desk.undo(desk.chief(), second));
        Desk.done(() -> desk.propose(second, approve()));
        Desk.done(() -> desk.sign(desk.chief(), second));
    }

    /** The twin: where nobody else is granted, nobody looks again. */
    @Test
    void aRefusalOfTheOtherKeepsNobody() {
        var second = proposed(his);
        desk.issued(hers, new Proposal.Reject("要件に当たらないため", "条例第3条"));

        assertThat(rival(second)).isEmpty();
        Desk.done(() -> desk.sign(desk.chief(), second));
        assertThat(desk.open(second).state()).isInstanceOf(CaseState.Signed.class);
    }

    private List<Check> rival(UUID caseId) {
        return desk.open(caseId).assessment().checks().stream()
                .filter(check -> check.code().equals("other-claim"))
                .toList();
    }

    private UUID proposed(FilingPackage filing) {
        var caseId = desk.takeIn(filing);
        Desk.done(() -> desk.propose(caseId, approve()));
        return caseId;
    }

    private static Proposal approve() {
        var granted = Answers.NONE;
        for (var field : FORM.handling().orElseThrow().grants()) {
            granted = granted.with(AnswerKey.of(field.id()), Forms.usual(field));
        }
        return new Proposal.Approve(granted);
    }

    private FilingPackage filed(FilingPart part) {
        return Filed.aFiling(part).build();
    }

    /** The household's child, from the packet. */
    private FilingPart shown() {
        var known = new KnownPerson("k1", child, "ミナト", true, BORN, "CHILD", null);
        return part(Forms.household(known), Answers.NONE, "k1");
    }

    /** By a parent who lives apart. */
    private FilingPart typed() {
        var person = new TypedPerson("t1", "children", child, "ミナト", BORN, "CHILD");
        var begun =
                new Answers(
                        java.util.Map.of(
                                AnswerKey.of("living", "t1"), new Answer.Chosen("TOGETHER")),
                        List.of(person));
        return part(Forms.household(), begun, "t1");
    }

    private static FilingPart part(KnownPeople known, Answers begun, String about) {
        var answers =
                Forms.filled(
                        FORM,
                        known,
                        begun.with(AnswerKey.of("aid-applies", about), new Answer.YesNo(true)),
                        (_, usual) -> usual);
        return new FilingPart(FORM, about, known, answers);
    }
}
