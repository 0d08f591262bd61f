package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Refused;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A clerk of 香南市 with an id of 南国市 in her hand: she gets nothing, and her own trail says so. */
@SpringBootTest(classes = CaseRooms.class)
class NeighboursTest {

    @Autowired private Desk desk;
    @Autowired private CaseDesk cases;
    @Autowired private CaseDecisions decisions;
    @Autowired private RecogniseReason reasons;
    @Autowired private IssueDecision issuing;
    @Autowired private CaseAttachments attachments;
    @Autowired private CaseInbox inbox;
    @Autowired private IdentifyAgain again;
    @Autowired private Rows rows;

    private UUID caseId = new UUID(0, 0);

    private record Door(String name, Consumer<NeighboursTest> open) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Door> doors() {
        var mend = new Return("-", LocalDate.EPOCH, List.of(new Return.Remark("account", "-")));
        var found = new Unavoidable(LocalDate.EPOCH, LocalDate.EPOCH, "-");
        return Stream.of(
                new Door("CaseDesk.open", it -> it.cases.open(it.caseId)),
                new Door("IssueDecision.preview", it -> it.issuing.preview(it.caseId)),
                new Door("IssueDecision.issue", it -> it.issuing.issue(it.caseId, 0)),
                new Door(
                        "CaseDecisions.propose",
                        it -> it.decisions.propose(it.caseId, 0, new Proposal.Approve())),
                new Door(
                        "CaseDecisions.returnForCorrection",
                        it -> it.decisions.returnForCorrection(it.caseId, 0, mend)),
                new Door("CaseDecisions.sign", it -> it.decisions.sign(it.caseId, 0)),
                new Door("CaseDecisions.undo", it -> it.decisions.undo(it.caseId, 0)),
                new Door(
                        "RecogniseReason.recognise",
                        it -> it.reasons.recognise(it.caseId, 0, found)),
                new Door("RecogniseReason.takeBack", it -> it.reasons.takeBack(it.caseId, 0)),
                new Door("IdentifyAgain.askAgain", it -> it.again.askAgain(it.caseId)),
                new Door("CaseAttachments.look", it -> it.attachments.look(it.caseId, it.caseId)),
                new Door(
                        "CaseAttachments.page", it -> it.attachments.page(it.caseId, it.caseId, 0)),
                new Door(
                        "CaseAttachments.write",
                        it ->
                                it.attachments.write(
                                        it.caseId, it.caseId, OutputStream.nullOutputStream())));
    }

    @BeforeEach
    void aCaseOfNankoku() {
        caseId = desk.takeIn(Filed.aFiling().build());
    }

    @ParameterizedTest
    @MethodSource("doors")
    void noDoorOpensForANeighbourAndEachAttemptIsOnHerTrail(Door door) {
        var neighbour = desk.chief(TestCities.IN_KONAN);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> neighbour.run(() -> door.open().accept(this)));

        assertThat(refused(TestCities.IN_KONAN, neighbour))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("subjects").toString()).contains(caseId.toString());
                    assertThat(line.get("reason").toString()).startsWith(door.name() + ": ");
                });
        assertThat(refused(TestCities.IN_NANKOKU, neighbour)).isEmpty();
    }

    /** The twin: for a clerk of the city itself the same door opens, and nothing is refused. */
    @Test
    void forTheCitysOwnClerkItOpens() {
        assertThat(desk.open(caseId).id()).isEqualTo(caseId);

        assertThat(refused(TestCities.IN_NANKOKU, desk.clerk())).isEmpty();
    }

    @Test
    void aNeighboursInboxShowsAndFindsNothingOfIt() {
        var receipt = desk.open(caseId).receiptNumber();
        var neighbour = desk.clerk(TestCities.IN_KONAN);

        assertThat(neighbour.call(() -> inbox.page(CaseFilter.OPEN, 0)).rows())
                .noneMatch(row -> row.id().equals(caseId));
        assertThat(
                        neighbour
                                .call(() ->
                                        inbox.page(
                                                new CaseFilter(CaseFilter.OPEN.states(), receipt),
                                                0))
                                .rows())
                .isEmpty();
    }

    @Test
    void whoLacksTheRoleIsOnTheTrailToo() {
        var administrator = desk.administrator();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> administrator.run(() -> cases.open(caseId)));

        assertThat(refused(TestCities.IN_NANKOKU, administrator))
                .anySatisfy(line ->
                        assertThat(line.get("reason")).isEqualTo("CaseDesk.open: permission"));
    }

    private List<Map<String, Object>> refused(Scope.City city, Acting who) {
        return rows.in(
                city,
                "select subjects, reason from audit where act = 'refused' and actor = ? and"
                        + " subjects like ?",
                who.actor().reference(),
                "%" + caseId + "%");
    }
}
