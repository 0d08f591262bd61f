package jp.monobe.backoffice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.RouterLink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.model.BillState;
import jp.monobe.exchange.CardNews.What;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.AgentFault;
import jp.monobe.payment.AgentFeed;
import jp.monobe.payment.BookDispute;
import jp.monobe.payment.BookDispute.Booked;
import jp.monobe.payment.CardMessage;
import jp.monobe.payment.CardMessages;
import jp.monobe.payment.CardMessages.Settled;
import jp.monobe.payment.OpenQuestion;
import jp.monobe.payment.Receipt;
import jp.monobe.payment.ReconcileDesk.Answered;
import jp.monobe.payment.ReconcileDesk.Page;
import jp.monobe.payment.TakeResult;
import jp.monobe.payment.TakenFile;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.Question;
import jp.monobe.payment.model.Stage;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithStaff(Role.ACCOUNTANT)
class ReceiptsViewTest extends ViewTest {

    @Autowired private BookDispute disputes;

    private static final UUID ASKED = new UUID(9, 1);
    private static final TakenFile FILE =
            new TakenFile(
                    new UUID(9, 2),
                    "konbini-1121.txt",
                    Stage.CONFIRMED,
                    LocalDate.of(2026, 11, 21),
                    1_200,
                    Yen.of(6_000_000),
                    "",
                    400,
                    false,
                    Instant.parse("2026-11-23T01:00:00Z"),
                    new UUID(7, 4));

    @Test
    void showsWhatTheAgentSentAndNobodyCanBook() {
        when(collectFromAgent.faults())
                .thenReturn(
                        List.of(
                                new AgentFault(
                                        "912345",
                                        "MB02_392049.txt",
                                        12,
                                        Fault.TOTALS,
                                        Instant.parse("2026-11-23T01:00:00Z"))));

        navigate(ReceiptsView.class);

        assertThat(page())
                .contains("受け取れなかったデータ", "MB02_392049.txt", "明細と合いません", "収納機関の最後の返事")
                .doesNotContain("[office.", "!office.");
        keep("receipts-feed");
    }

    @Test
    void saysWhereNoAgentIsAsked() {
        when(collectFromAgent.feed()).thenReturn(new AgentFeed(false, Optional.empty()));

        navigate(ReceiptsView.class);

        assertThat(page()).contains("収納機関と接続していません");
    }

    @Test
    void saysThatNothingWaitsAndHowToBegin() {
        navigate(ReceiptsView.class);

        assertThat(page())
                .contains("確認することはありません", "取り込んだファイルはまだありません")
                .doesNotContain("[office.", "!office.");
    }

    @Test
    void takesAFileAndShowsHowFarItIsBooked() throws IOException {
        when(takeAgentFile.take(any(), any())).thenReturn(new TakeResult.Taken(FILE));
        when(reconcileDesk.files(0)).thenReturn(List.of(FILE));

        bring();

        assertThat(page())
                .contains("取り込みました", "1,200件、合計6,000,000円", "記帳中（400件まで）", "確報")
                .doesNotContain("[office.", "!office.");
        keep("receipts");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void saysInWhichLineAFileIsWrongAndThatNothingWasBooked(Fault fault) throws IOException {
        when(takeAgentFile.take(any(), any())).thenReturn(new TakeResult.Refused(17, fault));

        bring();

        assertThat(page()).contains("17行目", "1件も記帳していません").doesNotContain("[office.", "!office.");
    }

    @Test
    void saysThatTheSameFileWasTakenBefore() throws IOException {
        when(takeAgentFile.take(any(), any())).thenReturn(new TakeResult.Before(FILE));

        bring();

        assertThat(page()).contains("取り込み済みです", "何も記帳していません");
    }

    @Test
    void assignsWhatNobodyKnows() {
        ask(Question.UNKNOWN);
        when(reconcileDesk.assign(ASKED, "1234-5678-9012-3452", "電話で確認")).thenReturn(Answered.DONE);
        navigate(ReceiptsView.class);
        assertThat(page()).contains("納付番号が見つからない（1）", "1234567890123452");
        when(billingDesk.search("1234-5678-9012-3452"))
                .thenReturn(List.of(SampleBills.row(BillState.OPEN)));

        press("決める");
        find(Input.class).withId("question-number").single().setValue("1234-5678-9012-3452");
        find(Input.class).withId("question-note").single().setValue("電話で確認");
        press("どの調定かを見る");
        assertThat(page())
                .contains("岡林　咲良 0000012345", "未納の額は5,000円です")
                .doesNotContain("[office.", "!office.");
        press("この納付番号の分にする");

        verify(reconcileDesk).assign(ASKED, "1234-5678-9012-3452", "電話で確認");
        assertThat(page()).contains("記録しました");
    }

    /** Which money it is, and whose bill: she reads it where she answers. */
    @Test
    void showsWhichMoneyAndWhoseBillItIs() {
        ask(Question.WRONG_AMOUNT);
        when(billingDesk.search("1234567890123452"))
                .thenReturn(List.of(SampleBills.row(BillState.OPEN)));
        navigate(ReceiptsView.class);

        press("決める");

        assertThat(page())
                .contains("1234567890123452", "岡林　咲良 0000012345", "未納の額", "5,000円")
                .doesNotContain("[office.", "!office.");
        assertThat(find(RouterLink.class).all())
                .map(RouterLink::getHref)
                .contains("billing/" + SampleBills.ID);
        keep("receipts-question");
    }

    /** What she typed is still there when the reason was missing. */
    @Test
    void keepsTheNumberWhenTheReasonIsMissing() {
        ask(Question.UNKNOWN);
        when(billingDesk.search("1234-5678-9012-3452"))
                .thenReturn(List.of(SampleBills.row(BillState.OPEN)));
        when(reconcileDesk.assign(ASKED, "1234-5678-9012-3452", "")).thenReturn(Answered.NO_NOTE);
        navigate(ReceiptsView.class);

        press("決める");
        find(Input.class).withId("question-number").single().setValue("1234-5678-9012-3452");
        press("どの調定かを見る");
        press("この納付番号の分にする");

        assertThat(page()).contains("理由を、200字までで入れてください。");
        assertThat(find(Input.class).withId("question-number").single().getValue())
                .isEqualTo("1234-5678-9012-3452");
    }

    @ParameterizedTest
    @EnumSource(value = Question.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void whatWasLookedAtIsRecordedAndWhatWasTypedStaysWhenItIsNot(Question reason) {
        ask(reason);
        when(reconcileDesk.seen(ASKED, "")).thenReturn(Answered.NO_NOTE);
        navigate(ReceiptsView.class);

        press("決める");
        press("確認したことを記録する");

        assertThat(page())
                .contains("理由を、200字までで入れてください。", "確認したことを記録する")
                .doesNotContain("[office.", "!office.");
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void saysWhatToDoAboutWhatTheCardAgentTold(What what) {
        var message =
                new CardMessage(
                        new UUID(9, 8),
                        what,
                        "refund.created",
                        "re_1",
                        "pi_77",
                        Yen.of(1_200),
                        Instant.parse("2026-11-23T01:00:00Z"));
        when(cardMessages.open(anyInt(), anyInt()))
                .thenReturn(new CardMessages.Open(List.of(message), 51));
        when(cardMessages.settle(message.id(), "管理画面で確かめた")).thenReturn(Settled.DONE);
        navigate(ReceiptsView.class);
        assertThat(page())
                .contains("51件", "pi_77", "1,200円")
                .doesNotContain("[office.", "!office.");
        keep("card-messages");

        press("確かめる");
        assertThat(page())
                .contains("re_1", "refund.created")
                .doesNotContain("[office.", "!office.");
        find(Input.class).withId("card-message-note").single().setValue("管理画面で確かめた");
        press("確かめたことを記録する");

        verify(cardMessages).settle(message.id(), "管理画面で確かめた");
        assertThat(page()).contains("記録しました").doesNotContain("[office.", "!office.");
    }

    @Test
    void whatACardAgentTookBackIsBooked() {
        var message =
                new CardMessage(
                        new UUID(9, 8),
                        What.DISPUTE,
                        "charge.dispute.created",
                        "du_1",
                        "pi_77",
                        Yen.of(1_200),
                        Instant.parse("2026-11-23T01:00:00Z"));
        when(cardMessages.open(anyInt(), anyInt()))
                .thenReturn(new CardMessages.Open(List.of(message), 1));
        when(disputes.takeBack(message.id(), "引かれていた")).thenReturn(Booked.NOT_WHOLE);
        when(disputes.giveAgain(message.id(), "引かれていた")).thenReturn(Booked.DONE);
        navigate(ReceiptsView.class);

        press("確かめる");
        find(Input.class).withId("card-message-note").single().setValue("引かれていた");
        press("引かれたことを記帳する");
        assertThat(page()).contains("記帳していません", "全額").doesNotContain("!office.");
        press("戻されたことを記帳する");

        assertThat(page()).contains("記帳しました").doesNotContain("!office.");
    }

    private void ask(Question reason) {
        var receipt =
                new Receipt(
                        new UUID(9, 3),
                        0,
                        PaymentChannel.STORE,
                        "912345",
                        "A0001",
                        SampleBills.SLIP,
                        "1234567890123452",
                        Yen.of(5_000),
                        Instant.parse("2026-11-20T03:00:00Z"),
                        LocalDate.of(2026, 11, 20));
        var question =
                new OpenQuestion(
                        ASKED, reason, receipt, Instant.parse("2026-11-23T01:00:00Z"), true);
        when(reconcileDesk.questions(any(), anyInt()))
                .thenReturn(new Page(List.of(question), Map.of(reason, 1L), false));
    }

    private void bring() throws IOException {
        var view = navigate(ReceiptsView.class);
        view.receive("konbini-1121.txt", new ByteArrayInputStream(new byte[] {1}));
        view.take();
    }
}
