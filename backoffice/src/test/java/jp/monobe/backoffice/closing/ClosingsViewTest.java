package jp.monobe.backoffice.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.model.BookSum;
import jp.monobe.billing.model.LedgerAccount;
import jp.monobe.closing.CloseResult;
import jp.monobe.closing.Closing;
import jp.monobe.closing.model.Books;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.AgentDue;
import jp.monobe.payment.PayIn;
import jp.monobe.payment.PayIns.Arrived;
import jp.monobe.payment.PayIns.Recorded;
import jp.monobe.payment.PayIns.Undone;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

@WithStaff(Role.ACCOUNTANT)
class ClosingsViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final AgentDue DUE = new AgentDue("912345", DAY, 12, 60_000, 0, 60_000);
    private static final PayIn PAY_IN =
            new PayIn(
                    new UUID(8, 1),
                    "912345",
                    DAY,
                    LocalDate.of(2026, 11, 23),
                    Yen.of(60_000),
                    Yen.of(660),
                    0,
                    "",
                    Instant.parse("2026-11-23T01:00:00Z"),
                    new UUID(7, 4),
                    false);
    private static final Books BOOKS =
            new Books(
                    List.of(
                            new BookSum(
                                    new FiscalYear(2026),
                                    "使用料",
                                    PaymentChannel.STORE,
                                    LedgerAccount.WITH_AGENTS,
                                    LedgerAccount.RECEIVABLE,
                                    12,
                                    60_000)),
                    Map.of());
    private static final Closing CLOSING =
            new Closing(
                    new UUID(8, 2),
                    Closing.Kind.DAY,
                    DAY,
                    DAY,
                    BOOKS,
                    Instant.parse("2026-11-23T01:00:00Z"),
                    new UUID(7, 4));

    @Test
    void saysThatNothingWaitsAndWhatWillBring() {
        navigate(ClosingsView.class);

        assertThat(page())
                .contains("払い込まれるのを待っているお金はありません", "締める日はありません")
                .doesNotContain("[office.", "!office.");
    }

    @Test
    void recordsWhatArrivedAsItWasTold() {
        when(payIns.waiting()).thenReturn(List.of(DUE));
        when(payIns.record(any())).thenReturn(new Recorded.Done(PAY_IN));
        navigate(ClosingsView.class);
        assertThat(page())
                .contains("収納代行(912345)", "60,000円")
                .doesNotContain("[office.", "!office.");

        press("入金を記録する");
        type("pay-in-received", "59,340");
        type("pay-in-fee", "660");
        press("記録する");

        verify(payIns)
                .record(
                        new Arrived(
                                "912345",
                                DAY,
                                LocalDate.of(2026, 11, 23),
                                Yen.of(59_340),
                                Yen.of(660),
                                ""));
        assertThat(page()).contains("入金を記録しました", "手数料660円");
    }

    /** What was typed is still there when a reason is asked for. */
    @Test
    void asksWhyWhereItDiffers() {
        when(payIns.waiting()).thenReturn(List.of(DUE));
        when(payIns.record(any()))
                .thenReturn(new Recorded.Differs(Yen.of(60_000), Yen.of(59_000), -1_000));
        navigate(ClosingsView.class);

        press("入金を記録する");
        type("pay-in-received", "59000");
        press("記録する");

        assertThat(page()).contains("合いません", "−1,000円").doesNotContain("[office.", "!office.");
        assertThat(find(Input.class).withId("pay-in-received").single().getValue())
                .isEqualTo("59000");
    }

    @Test
    void whatCannotBeReadIsNotRecorded() {
        when(payIns.waiting()).thenReturn(List.of(DUE));
        navigate(ClosingsView.class);

        press("入金を記録する");
        type("pay-in-received", "六万円");
        press("記録する");

        assertThat(page()).contains("入金日か金額を確かめてください");
        verify(payIns, never()).record(any());
    }

    @Test
    void undoesWithAReason() {
        when(payIns.page(0)).thenReturn(List.of(PAY_IN));
        when(payIns.undo(PAY_IN.id(), "打ち間違い")).thenReturn(Undone.DONE);
        navigate(ClosingsView.class);

        press("取り消す");
        type("undo-note", "打ち間違い");
        press("取り消す");

        assertThat(page()).contains("入金の記録を取り消しました").doesNotContain("[office.", "!office.");
    }

    @Test
    void showsADaysSumsClosesItAndOffersTheReport() {
        when(closeBooks.open()).thenReturn(List.of(DAY, DAY.plusDays(1)));
        when(closeBooks.preview(DAY)).thenReturn(BOOKS);
        when(closeBooks.page(0)).thenReturn(List.of(CLOSING));
        when(closeBooks.closeDay(DAY)).thenReturn(new CloseResult.Closed(CLOSING));
        navigate(ClosingsView.class);
        assertThat(page())
                .contains("令和8年11月20日の収納", "コンビニ", "60,000円", "締めていない日が1日")
                .doesNotContain("[office.", "!office.");

        press("令和8年11月20日を締める");
        assertThat(page()).contains("令和8年11月20日を締めますか", "元に戻せません");
        verify(closeBooks, never()).closeDay(any());
        press("令和8年11月20日を締める");

        assertThat(page()).contains("締めました", "報告書");
        keep("closings");
    }

    @Test
    void saysWhatDiffersAndThatNothingWasClosed() {
        when(closeBooks.open()).thenReturn(List.of(DAY));
        when(closeBooks.preview(DAY)).thenReturn(BOOKS);
        when(closeBooks.closeDay(DAY))
                .thenReturn(new CloseResult.Differs(Map.of(PaymentChannel.STORE, -1L)));
        navigate(ClosingsView.class);

        press("令和8年11月20日を締める");
        assertThat(page()).contains("令和8年11月20日を締めますか", "元に戻せません");
        verify(closeBooks, never()).closeDay(any());
        press("令和8年11月20日を締める");

        assertThat(page()).contains("締めていません", "コンビニ −1円").doesNotContain("[office.", "!office.");
    }

    private void type(String id, String value) {
        find(Input.class).withId(id).single().setValue(value);
    }
}
