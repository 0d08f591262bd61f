package jp.monobe.backoffice.deduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.model.BillState;
import jp.monobe.deduction.Deduction;
import jp.monobe.deduction.Deduction.Standing;
import jp.monobe.deduction.DeductionConsents.Hers;
import jp.monobe.deduction.DeductionDesk;
import jp.monobe.deduction.DeductionPreview;
import jp.monobe.deduction.DeductionResult;
import jp.monobe.deduction.ProposeDeduction.Payment;
import jp.monobe.deduction.ProposeDeduction.Preview;
import jp.monobe.deduction.model.Article;
import jp.monobe.deduction.model.Consent;
import jp.monobe.deduction.model.DeductionState;
import jp.monobe.deduction.model.Ground;
import jp.monobe.deduction.model.Ground.Why;
import jp.monobe.kernel.Yen;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

@WithStaff(Role.ACCOUNTANT)
class DeductionsViewTest extends ViewTest {

    private static final LocalDate PAID = LocalDate.of(2026, 12, 10);
    private static final UUID HERS = SampleBills.PAYER.personId();
    private static final UUID BILL = new UUID(8, 1);

    private static Deduction deduction(DeductionState state) {
        return new Deduction(
                new UUID(9, 1),
                HERS,
                "R8-000100",
                // What was told is booked on its day.
                state instanceof DeductionState.Notified ? PAID.minusMonths(1) : PAID,
                Yen.of(30_000),
                state,
                null,
                null,
                0,
                List.of(
                        new Deduction.Line(
                                new UUID(9, 2),
                                Article.A22,
                                BILL,
                                new UUID(8, 2),
                                Yen.of(18_000),
                                Standing.OPEN)));
    }

    private void shows(DeductionState state, String... changes) {
        var row = new DeductionDesk.Row(deduction(state), SampleBills.PAYER, List.of(changes));
        when(deductionDesk.page(anyInt(), anyInt()))
                .thenReturn(new DeductionDesk.Page(List.of(row), 63));
        when(deductionDesk.lines(new UUID(9, 1)))
                .thenReturn(
                        deduction(state).lines().stream()
                                .map(it ->
                                        new DeductionDesk.LineRow(
                                                it, SampleBills.row(BillState.OPEN)))
                                .toList());
    }

    /** Also what does not fit on a page is somewhere, and what she handed in is told before. */
    @Test
    void whatSheHandedInIsDecidedBeforeTheBooking() {
        shows(new DeductionState.Notified(PAID.minusDays(45)), "R8-000700-1");
        when(deductionDesk.changesOfNobodyKnown()).thenReturn(List.of("K8-000003-5"));
        when(deductionDesk.book(new UUID(9, 1), 0))
                .thenReturn(new DeductionResult.ChangePending(List.of("R8-000700-1")));
        navigate(DeductionsView.class);

        assertThat(page()).contains("63件", "変更・撤回の申出が未処理（R8-000700-1）", "受付番号 K8-000003-5");
        press("徴収を記帳する…");
        press("徴収を記帳する");

        assertThat(page()).contains("受付番号 R8-000700-1 を先に決定").doesNotContain("!office.");
    }

    @Test
    void showsWhatIsTakenAndWhyTheRestIsNot() {
        var asked = new Payment(SampleBills.PAYER.addresseeNo(), PAID, null, false);
        when(proposeDeduction.preview(asked))
                .thenReturn(
                        new Preview.Shown(
                                new DeductionPreview(
                                        SampleBills.PAYER,
                                        "R8-000100",
                                        Yen.of(30_000),
                                        List.of(
                                                fee("学校給食費", 5_600, new Ground.On(Article.A21)),
                                                fee(
                                                        "延長保育料",
                                                        900,
                                                        new Ground.Not(Why.NOT_AGREED))))));
        when(proposeDeduction.propose(asked)).thenReturn(new DeductionResult.Done(BILL));
        navigate(DeductionsView.class);
        type("deduction-person", SampleBills.PAYER.addresseeNo());
        type("deduction-day", "2026-12-10");

        press("対象を確かめる");
        assertThat(page()).contains("5,600円", "24,400円", "申出（21条）", "申出がなく、56条の保育料でもない");
        press("この内容で起案する");

        assertThat(page()).contains("記録しました").doesNotContain("[office.", "!office.");
    }

    private static DeductionPreview.Fee fee(String title, long yen, Ground ground) {
        return new DeductionPreview.Fee(BILL, title, Yen.of(yen), PAID.minusDays(10), ground);
    }

    @Test
    void whatIsRefusedSaysWhy() {
        when(proposeDeduction.preview(any()))
                .thenReturn(new Preview.Refused(new DeductionResult.NotARecipient()));
        navigate(DeductionsView.class);
        type("deduction-day", "2026-12-10");

        press("対象を確かめる");

        assertThat(page()).contains("児童手当の受給者ではありません");
    }

    @Test
    void theLetterWentOut() {
        shows(new DeductionState.Decided());
        when(deductionDesk.notified(new UUID(9, 1), 0)).thenReturn(new DeductionResult.TooLate());
        navigate(DeductionsView.class);

        assertThat(page()).contains("18,000円", "12,000円", "決裁済み").doesNotContain("決裁する");
        press("通知を送った");

        assertThat(page()).contains("支払日より前に、決裁と通知が要ります");
    }

    @Test
    void sheTakesItBack() {
        var consent =
                new Consent(
                        BILL,
                        HERS,
                        Set.of("school-lunch"),
                        false,
                        Set.of(BILL),
                        PAID,
                        null,
                        Yen.of(8_000),
                        PAID,
                        "R8-000123-7");
        when(deductionConsents.of(any()))
                .thenReturn(Optional.of(new Hers(SampleBills.PAYER, List.of(consent))));
        navigate(DeductionsView.class);

        press("申出を見る");
        assertThat(page()).contains("school-lunch（児童1人の分）", "8,000円", "R8-000123-7");
        press("申出を撤回する");

        verify(deductionConsents).end(HERS);
        assertThat(page()).contains("申出の撤回を記録しました").doesNotContain("!office.");
    }

    @Test
    @WithStaff(Role.ACCOUNTING_APPROVER)
    void theApproverDecidesAndProposesNothing() {
        shows(new DeductionState.Proposed(BILL));
        when(deductionDesk.decide(new UUID(9, 1), 0))
                .thenReturn(new DeductionResult.Done(new UUID(9, 1)));
        navigate(DeductionsView.class);

        assertThat(page()).doesNotContain("徴収の起案", "申出を見る");
        press("決裁する…");

        assertThat(page())
                .contains(
                        "18,000円を徴収すると決裁しますか",
                        "差引支払額は12,000円",
                        SampleBills.row(BillState.OPEN).bill().title())
                .doesNotContain("!office.");
        verify(deductionDesk, never()).decide(any(), anyLong());
        press("決裁する");

        verify(deductionDesk).decide(new UUID(9, 1), 0);
    }

    private void type(String id, String text) {
        find(Input.class).withId(id).single().setValue(text);
    }
}
