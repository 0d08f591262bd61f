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
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.OpenResult.Opened;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What PaperCrossingTest and PaperAnswersCrossingTest share. */
@SpringBootTest(classes = BridgeRooms.class)
abstract class PapersCrossing {

    static final TypedPerson SORA =
            new TypedPerson(
                    "c1", "children", "物部　空", "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");
    static final AnswerKey PHONE = AnswerKey.of("phone");
    static final AnswerKey KANA = AnswerKey.of("claimant-kana");
    static final AnswerKey LIVING = AnswerKey.of("living", "c1");
    static final Answer NEW_PHONE = new Answer.Text("088-863-2111");
    static final Answer NEW_KANA = new Answer.Text("モノベ　ハナ");

    @Autowired Portal portal;
    @Autowired Ferry ferry;
    @Autowired Desk desk;
    @Autowired CaseDecisions decisions;
    @Autowired CounterDesk counter;
    @Autowired EnterFiling entering;
    @Autowired TakeIn takeIn;
    @Autowired LoadedPeople people;

    Acting resident = Desk.bridge();
    UUID first = new UUID(0, 0);
    UUID caseId = new UUID(0, 0);

    @BeforeEach
    void fileAndSendBack() {
        people.ready();
        resident = portal.signIn(people.verified("tabito"));
        first = portal.file(resident, SORA);
        ferry.bringIn();
        caseId = caseOf(first);
        sendBack("phone", "claimant-kana");
    }

    UUID begun() {
        return begun(Bearer.APPLICANT);
    }

    UUID begun(Bearer bearer) {
        var id = UUID.randomUUID();
        var result =
                desk.clerk()
                        .call(() -> counter.answer(id, caseId, Channel.POST, Filed.TODAY, bearer));
        assertThat(result).isEqualTo(BeginResult.BEGUN);
        return id;
    }

    void onPaper(UUID entry) {
        desk.clerk()
                .run(() -> {
                    entering.save(entry, PHONE, NEW_PHONE);
                    entering.save(entry, KANA, NEW_KANA);
                    assertThat(entering.handIn(entry, true))
                            .isInstanceOf(EnterResult.Entered.class);
                });
    }

    void sendBack(String... fields) {
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

    void saysSheLivesApart(UUID draft) {
        resident.run(() -> {
            drafts().save(draft, LIVING, new Answer.Chosen("APART"));
            drafts().save(draft, AnswerKey.of("child-address", "c1"), new Answer.Text("高知県高知市1"));
        });
    }

    DraftService drafts() {
        return portal.room(DraftService.class);
    }

    Answers opened(UUID draft) {
        return ((Opened) resident.call(() -> drafts().open(draft))).draft().answers();
    }

    Optional<Answer> shownOnPaper() {
        return portal.filing(resident, first).paper().flatMap(answers -> answers.get(PHONE));
    }

    List<Status> told() {
        return portal.filing(resident, first).history().stream().map(StatusUpdate::status).toList();
    }

    List<String> moves() {
        return desk.open(caseId).history().stream().map(HistoryLine::move).toList();
    }

    Answers counted() {
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

    UUID caseOf(UUID filing) {
        return Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .call(() ->
                        ferry.office
                                .sql("select case_id from case_filing where filing_id = ?")
                                .param(filing)
                                .query(UUID.class)
                                .single());
    }

    int forgetPaper() {
        return Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .call(() ->
                        ferry.front
                                .sql("update filing_status set paper = null where filing_id = ?")
                                .param(first)
                                .update());
    }
}
