package jp.monobe.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.document.SamplePdf;
import jp.monobe.exchange.Agent;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.mandate.HeldMandates;
import jp.monobe.mandate.MandateAct;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.resident.FamilyService;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Helpers;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What an agent does is the applicant's, and says who did it. */
@SpringJUnitConfig(FrontRooms.class)
class AgentDraftsTest {

    private static final MandateTerms SUBMIT = Helpers.all(Agent.Reach.SUBMIT);
    private static final MandateTerms PREPARE = Helpers.all(Agent.Reach.PREPARE);

    @Autowired Residents residents;
    @Autowired Helpers helpers;
    @Autowired Claims claims;
    @Autowired GrantedMandates granted;
    @Autowired HeldMandates held;
    @Autowired AgentDrafts agents;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired SignatureService signatures;
    @Autowired AttachmentService attachments;
    @Autowired FamilyService family;
    @Autowired Office office;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private Acting midori = hanako;

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        midori = residents.signIn(TestCities.IN_KONAN, Helpers.MIDORI);
    }

    @Test
    void whatAnAgentHandsInIsTheApplicantsAndSaysWhoDidIt() {
        var mandate = helpers.standing(hanako, midori, SUBMIT);
        var draft = filled(mandate);

        var accepted = (Accepted) midori.call(() -> submit.submit(draft));

        var filing = office.does(TestCities.IN_KONAN, () -> office.read(accepted.filingId()));
        assertThat(filing.accountId()).isEqualTo(Residents.idOf(hanako));
        assertThat(filing.verified()).isEqualTo(Residents.HANAKO);
        assertThat(filing.agent()).isNotNull();
        assertThat(filing.agent().name()).isEqualTo("支援　みどり");
        assertThat(filing.agent().organisation()).isEqualTo("NPO ささえ");
        assertThat(filing.agent().deed()).isEqualTo(Agent.Deed.FILED);
        assertThat(hanako.call(filings::mine)).hasSize(1);
        assertThat(midori.call(filings::mine)).isEmpty();
        assertThat(hanako.call(() -> granted.acts(mandate)).getFirst())
                .satisfies(act -> {
                    assertThat(act.deed()).isEqualTo(Deed.FILED);
                    assertThat(act.byAgent()).isTrue();
                    assertThat(act.receiptNumber()).contains(accepted.receiptNumber().value());
                });
    }

    @Test
    void handingInTwiceGivesTheAgentTheSameNumberAndNothingElse() {
        var draft = filled(helpers.standing(hanako, midori, SUBMIT));

        var first = midori.call(() -> submit.submit(draft));

        assertThat(midori.call(() -> submit.submit(draft))).isEqualTo(first);
        assertThat(midori.call(() -> drafts.open(draft)))
                .isEqualTo(new DraftGone(Optional.empty()));
        var filing = ((Accepted) first).filingId();
        assertThat(hanako.call(() -> drafts.open(draft)))
                .isEqualTo(new DraftGone(Optional.of(filing)));
        refused(() -> midori.run(() -> filings.open(filing)));
        refused(() -> midori.run(() -> filings.receiptPdf(filing)));
    }

    @Test
    void theAgentBeginsBesideWhatTheApplicantHasBegunAndSeesNothingOfIt() {
        var hers = hanako.call(claims::complete);
        var mandate = helpers.standing(hanako, midori, SUBMIT);

        var begun = begun(mandate);

        assertThat(begun).isNotEqualTo(hers);
        assertThat(opened(midori, begun).answers().values()).isEmpty();
        assertThat(midori.call(() -> agents.of(mandate)))
                .extracting(DraftRow::id)
                .containsExactly(begun);
        assertThat(midori.call(drafts::mine)).isEmpty();
    }

    @Test
    void theAgentSeesNameAndBirthDateButNoAddress() {
        var draft = begun(helpers.standing(hanako, midori, SUBMIT));

        var known = opened(midori, draft).known();

        assertThat(known.prefilled()).isFalse();
        assertThat(known.household()).isEmpty();
        assertThat(known.applicant().name()).isEqualTo("物部　花子");
        assertThat(known.applicant().address()).isNull();
        assertThat(opened(hanako, draft).known().applicant().address()).isNotNull();
    }

    @Test
    void theAddressIsShownOnlyWhenSheSaidSo() {
        var shown =
                new MandateTerms(
                        Agent.Kind.PRIVATE,
                        "",
                        Agent.Reach.SUBMIT,
                        true,
                        List.of(),
                        SUBMIT.until(),
                        true);
        var draft = begun(helpers.standing(hanako, midori, shown));

        assertThat(opened(midori, draft).known().applicant().address())
                .isEqualTo(Residents.HANAKO.address());
    }

    @Test
    void onlyOneOfThemTypes() {
        var draft = begun(helpers.standing(hanako, midori, PREPARE));

        refused(() -> hanako.run(() -> claims.choose(draft, "reason", "BIRTH")));
        refused(() -> hanako.run(() -> submit.submit(draft)));
        midori.run(() -> claims.choose(draft, "reason", "BIRTH"));
        assertThat(hanako.call(() -> agents.takeOver(draft))).isTrue();

        hanako.run(() -> claims.choose(draft, "reason", "BIRTH"));
        refused(() -> midori.run(() -> drafts.open(draft)));
    }

    @Test
    void whatIsPreparedTheApplicantHandsInAndTheFilingSaysSo() {
        var mandate = helpers.standing(hanako, midori, PREPARE);
        var draft = filled(mandate);
        assertThat(midori.call(() -> agents.handOver(draft))).isTrue();

        var accepted = (Accepted) hanako.call(() -> submit.submit(draft));

        var filing = office.does(TestCities.IN_KONAN, () -> office.read(accepted.filingId()));
        assertThat(filing.agent()).isNotNull();
        assertThat(filing.agent().deed()).isEqualTo(Agent.Deed.TYPED);
        refused(() -> midori.run(() -> submit.submit(draft)));
        assertThat(midori.call(() -> held.acts(mandate)))
                .extracting(MandateAct::deed)
                .doesNotContain(Deed.FILED);
    }

    @Test
    void handedOverItIsNotTheAgentsAnyMoreAndAnotherMayBeBegun() {
        var mandate = helpers.standing(hanako, midori, PREPARE);
        var draft = begun(mandate);
        midori.run(() -> agents.handOver(draft));

        refused(() -> midori.run(() -> drafts.open(draft)));
        assertThat(begun(mandate)).isNotEqualTo(draft);
    }

    /** What is handed over leaves room for another, but not without end. */
    @Test
    void anAgentBeginsNoMoreThanTen() {
        var mandate = helpers.standing(hanako, midori, PREPARE);
        for (int i = 0; i < 10; i++) {
            var draft = begun(mandate);
            midori.run(() -> agents.handOver(draft));
        }

        assertThat(midori.call(() -> agents.begin(mandate, Claims.CLAIM)))
                .isEqualTo(new StartResult.TooMany(10));
        var one = hanako.call(drafts::mine).getFirst().id();
        hanako.run(() -> drafts.discard(one));
        assertThat(begun(mandate)).isNotNull();
    }

    @Test
    void filesAnAgentAddedAreTheApplicantsOnceTheyAreFiled() throws Exception {
        var draft = filled(helpers.standing(hanako, midori, SUBMIT));
        var bytes = new ByteArrayInputStream(SamplePdf.of(0));
        var stored =
                (StoreResult.Stored)
                        midori.call(() -> attachments.store(draft, "f", "a.pdf", bytes));
        var file = stored.attachment().id();
        assertThat(midori.call(() -> attachments.find(file))).isPresent();
        assertThat(hanako.call(() -> attachments.find(file))).isPresent();
        refused(() -> hanako.run(() -> attachments.remove(file)));

        midori.run(() -> submit.submit(draft));

        assertThat(hanako.call(() -> attachments.find(file))).isPresent();
        refused(() -> midori.run(() -> attachments.find(file)));
    }

    @Test
    void thePapersNameBoth() throws Exception {
        var typed = filled(helpers.standing(hanako, midori, SUBMIT));
        midori.run(() -> agents.handOver(typed));
        var toSign = hanako.call(() -> signatures.document(typed)).pdf();
        var draft = filled(helpers.standing(hanako, midori, SUBMIT));
        var filed = ((Accepted) midori.call(() -> submit.submit(draft))).filingId();

        assertThat(text(toSign)).contains("物部 花子", "代理人", "支援 みどり（入力）");
        assertThat(text(hanako.call(() -> filings.receiptPdf(filed))))
                .contains("物部 花子", "代理人", "支援 みどり（NPO ささえ）（本人に代わって提出）");
        assertThat(new String(hanako.call(() -> filings.copyAsData(filed)), UTF_8))
                .contains("\"agent\"", "\"FILED\"");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('　', ' ');
        }
    }

    @Test
    void peopleAnAgentTypedAreKeptForNobody() {
        var draft = filled(helpers.standing(hanako, midori, SUBMIT));

        midori.run(() -> submit.submit(draft));

        assertThat(midori.call(family::mine)).isEmpty();
        assertThat(hanako.call(family::mine)).isEmpty();
    }

    private UUID begun(UUID mandate) {
        return ((StartResult.Started) midori.call(() -> agents.begin(mandate, Claims.CLAIM)))
                .draftId();
    }

    private UUID filled(UUID mandate) {
        var draft = begun(mandate);
        return midori.call(() -> claims.filled(draft));
    }

    private DraftData opened(Acting who, UUID draft) {
        return ((OpenResult.Opened) who.call(() -> drafts.open(draft))).draft();
    }

    private static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(call);
    }
}
