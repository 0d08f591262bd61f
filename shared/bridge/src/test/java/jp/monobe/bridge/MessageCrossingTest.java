package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.CaseMessages;
import jp.monobe.casework.MessageLine;
import jp.monobe.casework.MessageResult;
import jp.monobe.casework.MessageThread;
import jp.monobe.casework.model.CaseState;
import jp.monobe.inbox.MessageRow;
import jp.monobe.inbox.MessageService;
import jp.monobe.inbox.SendResult;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.crossing.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a resident and a clerk write to each other, from a real portal to a real desk and back. */
@SpringBootTest(classes = BridgeRooms.class)
class MessageCrossingTest {

    private static final TypedPerson SORA =
            new TypedPerson(
                    "c1", "children", "物部　空", "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");

    @Autowired private Portal portal;
    @Autowired private Ferry ferry;
    @Autowired private Desk desk;
    @Autowired private CaseMessages caseMessages;
    @Autowired private LoadedPeople people;

    @BeforeEach
    void load() {
        people.ready();
    }

    @Test
    void aQuestionGoesInAndItsAnswerComesOutAndIsSeenToBeRead() {
        var resident = portal.signIn(people.verified("tabito"));
        var filing = portal.file(resident, SORA);
        write(resident, filing, UUID.randomUUID(), "口座は\nあとで変えられますか。");
        ferry.bringIn();
        var caseId = caseOf(filing);

        var thread = open(caseId);
        assertThat(thread.waiting()).isTrue();
        assertThat(thread.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.fromOffice()).isFalse();
                    assertThat(line.isNew()).isTrue();
                    assertThat(line.text()).isEqualTo("口座は\nあとで変えられますか。");
                });
        answer(caseId, UUID.randomUUID(), "はい。変更届を出してください。");
        ferry.carryOut();

        var hers = resident.call(() -> room().open(filing));
        assertThat(hers)
                .extracting(MessageRow::fromOffice, MessageRow::sender, MessageRow::isNew)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "", false),
                        org.assertj.core.groups.Tuple.tuple(true, "南国市 子育て支援課", true));
        ferry.bringIn();
        assertThat(open(caseId).lines().getLast().readAt()).isPresent();
        assertThat(open(caseId).waiting()).isFalse();
        assertThat(desk.open(caseId).state()).isEqualTo(new CaseState.Reviewing());
    }

    @Test
    void whatIsSentOrCarriedTwiceIsThereOnce() {
        var resident = portal.signIn(people.verified("tabito"));
        var filing = portal.file(resident, SORA);
        var question = UUID.randomUUID();
        write(resident, filing, question, "一度だけ");
        write(resident, filing, question, "一度だけ");
        ferry.bringIn();
        var caseId = caseOf(filing);
        var reply = UUID.randomUUID();
        answer(caseId, reply, "届きました");
        answer(caseId, reply, "届きました");
        ferry.carryOut();
        again(filing);
        ferry.bringIn();
        ferry.carryOut();

        assertThat(open(caseId).lines())
                .extracting(MessageLine::text)
                .containsExactly("一度だけ", "届きました");
        assertThat(resident.call(() -> room().open(filing)))
                .extracting(MessageRow::text)
                .containsExactly("一度だけ", "届きました");
    }

    /** The twin: another id is another message. */
    @Test
    void aSecondMessageOfTheSameWordsIsASecondMessage() {
        var resident = portal.signIn(people.verified("tabito"));
        var filing = portal.file(resident, SORA);
        write(resident, filing, UUID.randomUUID(), "もしもし");
        write(resident, filing, UUID.randomUUID(), "もしもし");

        ferry.bringIn();

        assertThat(open(caseOf(filing)).lines()).hasSize(2);
    }

    private void again(UUID chain) {
        var bridge = Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU);
        for (var side : List.of(ferry.office, ferry.front)) {
            bridge.run(() ->
                    side.sql("update outbox set done_at = null where chain = ?")
                            .param(chain)
                            .update());
        }
    }

    private MessageService room() {
        return portal.room(MessageService.class);
    }

    private void write(Acting resident, UUID filing, UUID id, String text) {
        assertThat(resident.<SendResult, RuntimeException>call(() -> room().send(filing, id, text)))
                .isEqualTo(new SendResult.Sent());
    }

    private void answer(UUID caseId, UUID id, String text) {
        assertThat(
                        desk.clerk()
                                .<MessageResult, RuntimeException>call(
                                        () -> caseMessages.send(caseId, id, text)))
                .isEqualTo(new MessageResult.Sent());
    }

    private MessageThread open(UUID caseId) {
        return desk.clerk().call(() -> caseMessages.open(caseId));
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
}
