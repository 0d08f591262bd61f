package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.CaseState.Code;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Supplement;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

/** Messages at the desk: who reads them is on the trail, and who waits is seen in the inbox. */
@SpringBootTest(classes = CaseRooms.class)
class CaseMessagesTest {

    @Autowired private Desk desk;
    @Autowired private CaseMessages messages;
    @Autowired private MessagesOut out;
    @Autowired private CaseInbox inbox;
    @Autowired private Rows rows;

    @Test
    void readingIsOnTheTrailOfEachReaderAndTheFirstReaderStays() {
        var filing = Filed.aFiling().build();
        var caseId = desk.takeIn(filing);
        desk.takeIn(question(filing, "いつ決まりますか。"));
        var clerk = desk.clerk();

        var first = clerk.call(() -> messages.open(caseId));
        var second = desk.chief().call(() -> messages.open(caseId));

        assertThat(first.lines().getFirst().isNew()).isTrue();
        assertThat(second.lines().getFirst().isNew()).isFalse();
        assertThat(rows.count("audit where act = 'message.read' and reason = ?", "case:" + caseId))
                .isEqualTo(2);
        assertThat(
                        rows.count(
                                "case_message_read where read_by = ?",
                                ((Actor.Staff) clerk.actor()).staffId()))
                .isGreaterThanOrEqualTo(1);
    }

    @Test
    void whoWaitsForAnAnswerIsSeenInTheInboxUntilSomebodyAnswersOrSettlesIt() {
        var filing = Filed.aFiling().build();
        var caseId = desk.takeIn(filing);
        assertThat(isListedAsWaiting(caseId)).isFalse();

        desk.takeIn(question(filing, "書類は足りていますか。"));
        desk.clerk().run(() -> messages.open(caseId));
        assertThat(isListedAsWaiting(caseId)).as("reading is no answer").isTrue();
        desk.clerk().run(() -> messages.send(caseId, UUID.randomUUID(), "足りています。"));
        assertThat(isListedAsWaiting(caseId)).isFalse();

        desk.takeIn(question(filing, "ありがとうございました。"));
        assertThat(isListedAsWaiting(caseId)).isTrue();
        desk.clerk().run(() -> messages.settle(caseId));
        assertThat(isListedAsWaiting(caseId)).isFalse();
    }

    @Test
    void whatCrossesOutNamesTheOfficeAndNoMemberOfStaff() {
        var filing = Filed.aFiling().build();
        var caseId = desk.takeIn(filing);
        var id = UUID.randomUUID();
        desk.clerk().run(() -> messages.send(caseId, id, "こんにちは\u202e\u0007"));

        var copy = Desk.bridge().call(() -> out.copy(id)).orElseThrow();

        assertThat(copy.sender()).isEqualTo("南国市 子育て支援課");
        assertThat(copy.text()).isEqualTo("こんにちは");
        assertThat(copy.toString()).doesNotContain("武政");
        assertThat(copy.filingId()).isEqualTo(filing.filingId());
    }

    @Test
    void whatTheResidentWroteIsNeverCarriedBackOut() {
        var filing = Filed.aFiling().build();
        desk.takeIn(filing);
        var question = question(filing, "もしもし");
        desk.takeIn(question);

        assertThat(Desk.bridge().<Optional<?>, RuntimeException>call(() -> out.copy(question.id())))
                .isEmpty();
    }

    @Test
    void anEmptyOrEndlessMessageIsNotSent() {
        var caseId = desk.takeIn(Filed.aFiling().build());

        assertThat(send(caseId, " \n ")).isEqualTo(new MessageResult.Empty());
        assertThat(send(caseId, "あ".repeat(1001))).isEqualTo(new MessageResult.TooLong(1000));
        assertThat(send(caseId, "あ".repeat(1000))).isEqualTo(new MessageResult.Sent());
    }

    @Test
    void anotherCitysCaseIsAsIfThereWereNone() {
        var caseId = desk.takeIn(Filed.aFiling().build());
        var neighbour = desk.clerk(TestCities.IN_KONAN);

        assertThatExceptionOfType(NoSuchCase.class)
                .isThrownBy(() -> neighbour.run(() -> messages.open(caseId)));
        assertThatExceptionOfType(NoSuchCase.class)
                .isThrownBy(
                        () -> neighbour.run(() -> messages.send(caseId, UUID.randomUUID(), "あ")));
        assertThatExceptionOfType(NoSuchCase.class)
                .isThrownBy(() -> neighbour.run(() -> messages.settle(caseId)));
    }

    /** The twin of what the database refuses: the same statement about no row goes through. */
    @Test
    void aMessageNeverChanges() {
        var filing = Filed.aFiling().build();
        var caseId = desk.takeIn(filing);
        desk.takeIn(question(filing, "もとの言葉"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> change("update case_message set text = '' where case_id = ?", caseId))
                .withMessageContaining("a message never changes");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> change("delete from case_message where case_id = ?", caseId))
                .withMessageContaining("a message never changes");
        change("update case_message set text = '' where case_id = ?", UUID.randomUUID());
    }

    @Autowired private org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private void change(String sql, UUID caseId) {
        Desk.bridge().run(() -> jdbc.sql(sql).param(caseId).update());
    }

    private MessageResult send(UUID caseId, String text) {
        return desk.clerk().call(() -> messages.send(caseId, UUID.randomUUID(), text));
    }

    private boolean isListedAsWaiting(UUID caseId) {
        var waiting = new CaseFilter(EnumSet.allOf(Code.class), "", Optional.empty(), true, "");
        var listed = inbox(desk.clerk(), waiting, caseId);
        assertThat(listed.map(CaseRow::waiting).orElse(true)).isTrue();
        return listed.isPresent();
    }

    private Optional<CaseRow> inbox(Acting clerk, CaseFilter filter, UUID caseId) {
        return clerk.call(() -> inbox.page(filter, 0)).rows().stream()
                .filter(row -> row.id().equals(caseId))
                .findFirst();
    }

    private static Supplement question(FilingPackage filing, String text) {
        var id = UUID.randomUUID();
        return new Supplement(
                id,
                filing.filingId(),
                Supplement.Kind.MESSAGE,
                filing.filedAt().plusSeconds(60),
                "{\"message\":\"%s\",\"text\":\"%s\"}".formatted(id, text));
    }
}
