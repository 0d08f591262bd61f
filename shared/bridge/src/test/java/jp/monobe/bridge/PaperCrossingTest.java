package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.CaseDecisions;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.casework.TakeIn;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.casework.model.Return;
import jp.monobe.counter.BeginResult;
import jp.monobe.counter.CounterDesk;
import jp.monobe.counter.EnterFiling;
import jp.monobe.counter.EnterResult;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.OpenResult.Opened;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.crossing.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * 差戻し → answered on paper → 差戻し → answered online: she is told each time, and nothing is undone.
 */
@SpringBootTest(classes = BridgeRooms.class)
class PaperCrossingTest {

    private static final TypedPerson SORA =
            new TypedPerson(
                    "c1", "children", "物部　空", "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");
    private static final AnswerKey PHONE = AnswerKey.of("phone");
    private static final AnswerKey KANA = AnswerKey.of("claimant-kana");
    private static final AnswerKey LIVING = AnswerKey.of("living", "c1");
    private static final Answer NEW_PHONE = new Answer.Text("088-863-2111");
    private static final Answer NEW_KANA = new Answer.Text("モノベ　ハナ");

    @Autowired private Portal portal;
    @Autowired private Ferry ferry;
    @Autowired private Desk desk;
    @Autowired private CaseDecisions decisions;
    @Autowired private CounterDesk counter;
    @Autowired private EnterFiling entering;
    @Autowired private TakeIn takeIn;
    @Autowired private LoadedPeople people;

    private Acting resident = Desk.bridge();
    private UUID first = new UUID(0, 0);
    private UUID caseId = new UUID(0, 0);

    @BeforeEach
    void fileAndSendBack() {
        people.ready();
        resident = portal.signIn(people.verified("tabito"));
        first = portal.file(resident, SORA);
        ferry.bringIn();
        caseId = caseOf(first);
        sendBack("phone", "claimant-kana");
    }

    @Test
    void sheIsToldOfEachReturnAndNothingThatPaperMendedIsUndone() {
        onPaper(begun());
        ferry.carryOut();
        assertThat(told()).endsWith(Status.RETURNED, Status.REVIEWING);
        assertThat(shownOnPaper()).contains(NEW_PHONE);

        sendBack("living@c1");
        assertThat(told()).endsWith(Status.REVIEWING, Status.RETURNED);
        var draft = portal.correct(resident, first);
        assertThat(opened(draft).get(PHONE)).contains(NEW_PHONE);
        saysSheLivesApart(draft);
        portal.submit(resident, draft);
        ferry.bringIn();

        var counted = counted();
        assertThat(counted.get(PHONE)).contains(NEW_PHONE);
        assertThat(counted.get(KANA)).contains(NEW_KANA);
        assertThat(counted.get(LIVING)).contains(new Answer.Chosen("APART"));
        assertThat(moves()).endsWith("take-correction");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLICANT", "REPRESENTATIVE"})
    void whatHerOwnSideBroughtSheIsShown(Bearer bearer) {
        onPaper(begun(bearer));
        ferry.carryOut();

        assertThat(shownOnPaper()).contains(NEW_PHONE);
        assertThat(portal.filing(resident, first).hiddenPaper()).isEmpty();
    }

    /** Whoever brought it, what she reads here is what she is known to have said herself. */
    @Test
    void ofWhatSomebodyElseBroughtSheLearnsTheDayAndNothingElse() {
        onPaper(begun(Bearer.UNKNOWN));
        ferry.carryOut();

        assertThat(shownOnPaper()).isEmpty();
        assertThat(portal.filing(resident, first).hiddenPaper()).contains(Filed.TODAY);
        assertThat(
                        ferry.countFront(
                                "filing_status where filing_id = ? and paper is not null", first))
                .isZero();

        sendBack("living@c1");
        assertThat(opened(portal.correct(resident, first)).get(PHONE)).isNotEqualTo(NEW_PHONE);
    }

    /** Planted: the paper is kept as if the portal had it. */
    @Test
    void ifOnlyTheNewestFilingWereToldAPaperWouldHideTheNextReturn() {
        var filing = portal.filing(resident, first).filing();
        var asOfThePortal =
                Filed.aFiling(filing.shown(), filing.answers(), filing.verified())
                        .correcting(filing)
                        .numbered(ReceiptNumber.of('R', FiscalYear.of(Filed.TODAY), 999_000))
                        .build();
        desk.clerk().run(() -> takeIn.entered(asOfThePortal, Channel.POST, null));

        sendBack("living@c1");

        assertThat(told()).endsWith(Status.REVIEWING);
    }

    /** Planted: what paper mended does not come out. */
    @Test
    void ifThePortalDidNotKnowThePaperAnOnlineAnswerWouldUndoIt() {
        onPaper(begun());
        sendBack("living@c1");
        assertThat(forgetPaper()).isPositive();

        var draft = portal.correct(resident, first);
        saysSheLivesApart(draft);
        portal.submit(resident, draft);
        ferry.bringIn();

        assertThat(counted().get(PHONE)).isNotEqualTo(Optional.of(NEW_PHONE));
        assertThat(moves()).as("the clerk sees it").endsWith("take-correction-back");
    }

    @Test
    void aDraftBegunBeforeThePaperTakesItUpAndAsksToLookAgain() {
        var draft = portal.correct(resident, first);
        var mine = new Answer.Text("モノベ　ハナヨ");
        resident.run(() -> drafts().save(draft, KANA, mine));
        onPaper(begun());
        ferry.carryOut();

        var once = resident.call(() -> portal.room(SubmitFiling.class).submit(draft));
        var seen = opened(draft);
        portal.submit(resident, draft);
        ferry.bringIn();

        assertThat(once).isEqualTo(new SubmitResult.CaughtUp());
        assertThat(seen.get(PHONE)).contains(NEW_PHONE);
        assertThat(counted().get(PHONE)).contains(NEW_PHONE);
        assertThat(counted().get(KANA)).as("her later word").contains(mine);
    }

    @Test
    void aDraftBegunBeforeThePaperIsOpenForWhatIsAskedNow() {
        var draft = portal.correct(resident, first);
        resident.run(() -> drafts().save(draft, PHONE, new Answer.Text("090-0000-0009")));
        onPaper(begun());
        sendBack("living@c1");

        var data = ((Opened) resident.call(() -> drafts().open(draft))).draft();

        assertThat(data.isOpen(LIVING)).isTrue();
        assertThat(data.isOpen(PHONE)).isFalse();
        assertThat(data.answers().get(PHONE)).as("closed: as it counts").contains(NEW_PHONE);
        assertThat(data.correction().orElseThrow().fields())
                .extracting(StatusUpdate.FieldRemark::key)
                .containsExactly("living@c1");
        assertThat(data.correcting().orElseThrow().byPaper()).isTrue();
    }

    @Test
    void aPaperBegunBeforeAnOnlineAnswerTakesItUpAndAsksToLookAgain() {
        var entry = begun();
        var draft = portal.correct(resident, first);
        resident.run(() -> drafts().save(draft, KANA, NEW_KANA));
        portal.submit(resident, draft);
        ferry.bringIn();
        desk.clerk().run(() -> entering.save(entry, PHONE, NEW_PHONE));

        var once = desk.clerk().call(() -> entering.handIn(entry, true));
        var then = desk.clerk().call(() -> entering.handIn(entry, true));

        assertThat(once).isEqualTo(new EnterResult.Overtaken());
        assertThat(then).isInstanceOf(EnterResult.Entered.class);
        assertThat(counted().get(KANA)).contains(NEW_KANA);
        assertThat(counted().get(PHONE)).contains(NEW_PHONE);
    }

    @Test
    void theOpenZoneGetsNothingOfAPaperThatIsNoAnswerToItsFiling() {
        onPaper(begun());
        ferry.carryOut();

        var others =
                ferry.countFront(
                        "filing_status s join filing f on f.id = s.filing_id where s.paper is not"
                                + " null and coalesce(f.corrects, f.id) <> ? and f.account_id = ?",
                        first,
                        Portal.accountOf(resident));

        assertThat(others).isZero();
        assertThat(ferry.countFront("filing where corrects = ?", first)).isZero();
    }

    private UUID begun() {
        return begun(Bearer.APPLICANT);
    }

    private UUID begun(Bearer bearer) {
        var id = UUID.randomUUID();
        var result =
                desk.clerk()
                        .call(() -> counter.answer(id, caseId, Channel.POST, Filed.TODAY, bearer));
        assertThat(result).isEqualTo(BeginResult.BEGUN);
        return id;
    }

    private void onPaper(UUID entry) {
        desk.clerk()
                .run(() -> {
                    entering.save(entry, PHONE, NEW_PHONE);
                    entering.save(entry, KANA, NEW_KANA);
                    assertThat(entering.handIn(entry, true))
                            .isInstanceOf(EnterResult.Entered.class);
                });
    }

    private void sendBack(String... fields) {
        var asked =
                new Return(
                        "お確かめください",
                        LocalDate.of(2026, 12, 7),
                        Arrays.stream(fields).map(key -> new Return.Remark(key, "？")).toList());
        long version = desk.open(caseId).version();
        Desk.done(() ->
                desk.clerk().call(() -> decisions.returnForCorrection(caseId, version, asked)));
        ferry.carryOut();
    }

    private void saysSheLivesApart(UUID draft) {
        resident.run(() -> {
            drafts().save(draft, LIVING, new Answer.Chosen("APART"));
            drafts().save(draft, AnswerKey.of("child-address", "c1"), new Answer.Text("高知県高知市1"));
        });
    }

    private DraftService drafts() {
        return portal.room(DraftService.class);
    }

    private Answers opened(UUID draft) {
        return ((Opened) resident.call(() -> drafts().open(draft))).draft().answers();
    }

    private Optional<Answer> shownOnPaper() {
        return portal.filing(resident, first).paper().flatMap(answers -> answers.get(PHONE));
    }

    private List<Status> told() {
        return portal.filing(resident, first).history().stream().map(StatusUpdate::status).toList();
    }

    private List<String> moves() {
        return desk.open(caseId).history().stream().map(HistoryLine::move).toList();
    }

    private Answers counted() {
        return Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .call(() ->
                        AnswersJson.readAnswers(
                                ferry.office
                                        .sql(
                                                "select f.answers from cases c join case_filing f on"
                                                        + " f.filing_id = c.filing_id where c.id = ?")
                                        .param(caseId)
                                        .query(String.class)
                                        .single()));
    }

    private UUID caseOf(UUID filing) {
        return Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .call(() ->
                        ferry.office
                                .sql("select case_id from case_filing where filing_id = ?")
                                .param(filing)
                                .query(UUID.class)
                                .single());
    }

    private int forgetPaper() {
        return Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .call(() ->
                        ferry.front
                                .sql("update filing_status set paper = null where filing_id = ?")
                                .param(first)
                                .update());
    }
}
