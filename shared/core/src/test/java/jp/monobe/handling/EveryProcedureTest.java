package jp.monobe.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import jp.monobe.casework.CaseDesk;
import jp.monobe.casework.StatusOut;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FiledForms;
import jp.monobe.procedure.form.FilingPart;
import jp.monobe.procedure.form.Forms;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Handling;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.PdfText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every shipped definition from its filing to the letter that goes out, on the real database. */
@SpringBootTest(classes = CaseRooms.class)
class EveryProcedureTest {

    @Autowired private Desk desk;
    @Autowired private CaseDesk cases;
    @Autowired private StatusOut statuses;

    static Stream<FormRevision> forms() {
        return FormDefinitions.shipped().all().stream()
                .filter(form -> !form.isBundle() && form.handling().isPresent())
                .filter(form -> !form.procedure().equals("child-allowance-claim"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isApprovedAndToldInItsOwnWords(FormRevision form) {
        var part = FiledForms.of(form, new Random(4)).getFirst();
        var filing = Filed.aFiling(part).build();

        var caseId = through(filing, new Proposal.Approve(granted(handling(form))));

        var view = desk.open(caseId);
        assertThat(view.state()).isInstanceOf(CaseState.Issued.class);
        assertThat(status(filing)).isEqualTo(Status.APPROVED);
        assertThat(view.aboutName()).isEqualTo(filing.aboutName());
        var words = handling(form).decided();
        assertThat(view.notice().orElseThrow().title()).isEqualTo(words.title());
        assertThat(letter(caseId))
                .contains(squeezed(words.title()), squeezed(words.sentence()))
                .contains(filing.receiptNumber().value(), squeezed(name(part)));
        assertThat(letter(caseId).contains("審査請求")).isEqualTo(handling(form).isDecided());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child-medical-aid-certificate",
                "low-birthweight-notification",
                "pregnancy-notification"
            })
    void isRefusedWithItsReason(String procedure) {
        var form = FormDefinitions.shipped().current(procedure).orElseThrow();
        var filing = Filed.aFiling(FiledForms.of(form, new Random(5)).getFirst()).build();

        var caseId = through(filing, new Proposal.Reject("要件に当たらないため", "条例第3条"));

        assertThat(status(filing)).isEqualTo(Status.REJECTED);
        assertThat(letter(caseId))
                .contains(squeezed(handling(form).refused().sentence()))
                .contains("要件に当たらないため", "条例第3条");
    }

    /**
     * Amendment 11: of the board's dispositions the board is asked to review, and stands in court.
     */
    @ParameterizedTest
    @CsvSource({
        "school-expense-aid, 南国市教育委員会に対して審査請求, 代表する者は南国市教育委員会です",
        "child-medical-aid-certificate, 南国市長に対して審査請求, 代表する者は南国市長です",
        "child-allowance-amount-revision, 高知県知事に対して審査請求, 代表する者は南国市長です"
    })
    void namesWhoReviewsByWhoDisposed(String procedure, String appeal, String court) {
        var form = FormDefinitions.shipped().current(procedure).orElseThrow();
        var filing = Filed.aFiling(FiledForms.of(form, new Random(6)).getFirst()).build();

        var caseId = through(filing, new Proposal.Reject("要件に当たらないため", "条例第3条"));

        assertThat(letter(caseId)).contains(squeezed(appeal), squeezed(court));
    }

    private java.util.UUID through(FilingPackage filing, Proposal proposal) {
        var caseId = desk.takeIn(filing);
        Desk.done(() -> desk.propose(caseId, proposal));
        if (desk.open(caseId).handling().isDecided()) {
            Desk.done(() -> desk.sign(desk.chief(), caseId));
        }
        Desk.done(() -> desk.issue(caseId));
        return caseId;
    }

    /** What fits each field the clerk settles. */
    private static Answers granted(Handling handling) {
        var granted = Answers.NONE;
        for (var field : handling.grants()) {
            granted = granted.with(AnswerKey.of(field.id()), Forms.usual(field));
        }
        return granted;
    }

    private static Handling handling(FormRevision form) {
        return form.handling().orElseThrow();
    }

    private static String name(FilingPart part) {
        return part.known().applicant().name();
    }

    private Status status(FilingPackage filing) {
        return Desk.bridge()
                .call(() -> statuses.updates(java.util.List.of(filing.filingId())))
                .getFirst()
                .status();
    }

    /** Lines break anywhere. */
    private String letter(java.util.UUID caseId) {
        var notice = desk.open(caseId).notice().orElseThrow().id();
        return squeezed(
                PdfText.of(desk.clerk().call(() -> cases.notice(caseId, notice)).orElseThrow()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
