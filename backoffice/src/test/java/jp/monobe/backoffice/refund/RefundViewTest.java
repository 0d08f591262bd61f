package jp.monobe.backoffice.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.backoffice.signin.StaffSecurity;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.SampleRefunds;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.frontend.form.field.RadioButton;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.CardChoice;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.GiveBackDesk.Page;
import jp.monobe.refund.GiveBackDesk.Stage;
import jp.monobe.refund.GiveBackResult;
import jp.monobe.refund.model.CardRule;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.refund.model.Target;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposing, and one thing given back, for who proposes and for who approves. */
@WithStaff(Role.ACCOUNTANT)
class RefundViewTest extends ViewTest {

    private static final Target ACCOUNT = SampleRefunds.ACCOUNT;
    private static final Target AGAINST = new Target.Against(new UUID(8, 8));

    @Test
    void proposesToSetItOff() {
        bill();
        when(proposeGiveBack.propose(any(), any(), any(), any()))
                .thenReturn(new GiveBackResult.MoreThanOwed(Yen.of(400)));
        navigate(ProposeView.class, Map.of("id", SampleBills.ID.toString()));
        assertThat(page()).contains("未納の請求に充てる（充当）").doesNotContain("お支払いに使われたカードに戻す");

        choose("refund-way-OFFSET");
        find(Input.class).withId("refund-amount").single().setValue("99,999");
        choose("refund-against-" + SampleBills.ID);
        assertThat(find(Input.class).withId("refund-amount").single().getValue()).isEqualTo("5000");
        find(Input.class).withId("refund-amount").single().setValue("1,000");
        find(Input.class).withId("refund-reason").single().setValue("二重納付");
        press("起案する");

        verify(proposeGiveBack)
                .propose(SampleBills.ID, Yen.of(1_000), new Target.Against(SampleBills.ID), "二重納付");
        assertThat(page()).contains("いまは400円").doesNotContain("[office.", "!office.");
        assertThat(find(Input.class).withId("refund-reason").single().getValue()).isEqualTo("二重納付");
    }

    @Test
    void proposesToGiveItBackToTheCardWhereThatMayBe() {
        bill();
        var receipt = new UUID(9, 77);
        var paidOn = LocalDate.of(2026, 11, 20);
        when(proposeGiveBack.cards(SampleBills.ID))
                .thenReturn(
                        List.of(
                                new CardChoice(receipt, paidOn, Yen.of(5_000), Optional.empty()),
                                new CardChoice(
                                        new UUID(9, 78),
                                        paidOn.minusYears(1),
                                        Yen.of(5_000),
                                        Optional.of(CardRule.Refusal.TOO_LATE))));
        when(proposeGiveBack.propose(any(), any(), any(), any()))
                .thenReturn(
                        new GiveBackResult.NotToCard(
                                CardRule.Refusal.MORE_THAN_CAME, Yen.of(2_000)));
        navigate(ProposeView.class, Map.of("id", SampleBills.ID.toString()));

        choose("refund-way-CARD");
        keep("refund-card");
        find(Input.class).withId("refund-amount").single().setValue("2,500");
        find(Input.class).withId("refund-reason").single().setValue("二重納付");
        press("起案する");

        verify(proposeGiveBack)
                .propose(SampleBills.ID, Yen.of(2_500), new Target.Card(receipt, paidOn), "二重納付");
        assertThat(page()).contains("いまは2,000円").doesNotContain("[office.", "!office.");
    }

    @ParameterizedTest
    @EnumSource(CardRule.Refusal.class)
    void saysWhyItDoesNotGoToTheCard(CardRule.Refusal why) {
        bill();
        when(proposeGiveBack.cards(SampleBills.ID))
                .thenReturn(
                        List.of(
                                new CardChoice(
                                        new UUID(9, 78),
                                        LocalDate.of(2025, 11, 20),
                                        Yen.of(5_000),
                                        Optional.of(why))));

        navigate(ProposeView.class, Map.of("id", SampleBills.ID.toString()));

        assertThat(page())
                .contains("カードには戻せません。口座に振り込みます。")
                .doesNotContain("お支払いに使われたカードに戻す", "[office.", "!office.", "{0}");
    }

    @Test
    void asksForAWholeAccountBeforeAnythingIsProposed() {
        bill();
        navigate(ProposeView.class, Map.of("id", SampleBills.ID.toString()));

        press("起案する");

        assertThat(page()).contains("名義を、すべて入れてください");
        verify(proposeGiveBack, never()).propose(any(), any(), any(), any());
        keep("refund-propose");
    }

    static Stream<GiveBackResult> refusals() {
        return Stream.of(
                new GiveBackResult.Stale(),
                new GiveBackResult.NotFromHere(),
                new GiveBackResult.SamePerson(),
                new GiveBackResult.NoReason(),
                new GiveBackResult.NoSuchBill(),
                new GiveBackResult.MoreThanThere(Yen.of(1)),
                new GiveBackResult.OtherPayerOrClass(),
                new GiveBackResult.NoSuchAccount(),
                new GiveBackResult.HolderWrong(),
                new GiveBackResult.HolderDiffers());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhyNothingChanged(GiveBackResult why) {
        open(SampleRefunds.proposed());
        when(proposeGiveBack.withdraw(any(), anyLong(), any())).thenReturn(why);

        press("取り下げる");

        assertThat(page()).contains("何も変えていません").doesNotContain("[office.", "!office.");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void showsEachStateWithWhatTheClerkCanDo(Code state) {
        open(SampleRefunds.in(state, state == Code.APPLIED ? AGAINST : ACCOUNT));

        assertThat(page())
                .contains("楠瀬　志保が起案しました。")
                .doesNotContain("決裁する…", "[office.", "!office.");
        assertThat(find(Input.class).all()).noneMatch(it -> it.getValue().equals("1234567"));
        var buttons = find(NativeButton.class).all().stream().map(NativeButton::getText).toList();
        switch (state) {
            case PROPOSED -> assertThat(buttons).contains("取り下げる");
            case SENT_BACK -> assertThat(buttons).contains("取り下げる", "起案する");
            case APPROVED -> assertThat(buttons).contains("取りやめる");
            case SENT, PAID -> assertThat(buttons).contains("振り込めなかったことを記録する");
            case ASKED -> assertThat(page()).contains("カード会社の返事を待っています");
            case FILED, CREDITED, APPLIED, WITHDRAWN, FAILED ->
                    assertThat(page()).contains("いま、あなたがすることはありません。");
        }
        keep("refund-" + state);
    }

    /** Through the one way that is on the trail. */
    @Test
    void whatWasSentBackStandsInTheFormForWhoProposedIt() {
        when(giveBackDesk.account(SampleRefunds.ID)).thenReturn(Optional.of(SampleRefunds.PAYEE));
        open(SampleRefunds.in(Code.SENT_BACK, ACCOUNT));
        when(proposeGiveBack.proposeAgain(any(), anyLong(), any(), any(), any()))
                .thenReturn(new GiveBackResult.Done(SampleRefunds.ID));

        press("起案する");

        verify(proposeGiveBack)
                .proposeAgain(
                        SampleRefunds.ID,
                        2,
                        Yen.of(5_000),
                        new Target.Account(SampleRefunds.PAYEE, ""),
                        "同じ納入通知書で2回納められたため");
    }

    @Test
    void recordsWhatTheBankSaid() {
        open(SampleRefunds.in(Code.SENT, ACCOUNT));
        when(failGiveBack.failed(any(), anyLong(), any(), any()))
                .thenReturn(new GiveBackResult.Done(SampleRefunds.ID));

        find(Input.class).withId("refund-act-note").single().setValue("銀行から電話");
        press("振り込めなかったことを記録する");

        verify(failGiveBack).failed(SampleRefunds.ID, 2, Failure.NO_SUCH_ACCOUNT, "銀行から電話");
    }

    @Test
    void showsTheWholeAccountToWhomTheServiceShowsIt() {
        when(giveBackDesk.account(SampleRefunds.ID))
                .thenReturn(Optional.of(SampleRefunds.PAYEE), Optional.empty());
        open(SampleRefunds.proposed());
        assertThat(page()).contains("＊＊＊＊567").doesNotContain("1234567");

        press("口座番号を表示する（記録に残ります）");
        assertThat(page()).contains("四国銀行　南国", "1234567");

        open(SampleRefunds.proposed());
        press("口座番号を表示する（記録に残ります）");
        assertThat(page()).contains("起案した人と、決裁する人だけです").doesNotContain("1234567");
    }

    @Test
    @WithStaff(Role.ACCOUNTING_APPROVER)
    void theSecondPersonApprovesAfterBeingAsked() {
        open(SampleRefunds.proposed());
        when(approveGiveBack.approve(any(), anyLong()))
                .thenReturn(new GiveBackResult.Done(SampleRefunds.ID));

        press("決裁する…");
        assertThat(page()).contains("岡林　咲良 0000012345に5,000円を還付しますか。");
        verify(approveGiveBack, never()).approve(any(), anyLong());
        press("決裁する");

        verify(approveGiveBack).approve(SampleRefunds.ID, 2);
        assertThat(page()).contains("記録しました").doesNotContain("[office.", "!office.");
    }

    @Test
    @WithStaff({Role.ACCOUNTANT, Role.ACCOUNTING_APPROVER})
    void whoProposedItIsToldThatAnotherApproves() {
        open(SampleRefunds.in(Code.PROPOSED, ACCOUNT, Set.of(StaffSecurity.ME)));

        assertThat(page()).contains("起案した人は、決裁できません").doesNotContain("決裁する…");
    }

    private void bill() {
        when(giveBackDesk.proposable(SampleBills.ID))
                .thenReturn(Optional.of(SampleRefunds.proposable()));
    }

    private void open(GiveBack it) {
        bill();
        when(giveBackDesk.open(SampleRefunds.ID)).thenReturn(Optional.of(SampleRefunds.view(it)));
        when(giveBackDesk.list(eq(Stage.PROPOSED), anyInt()))
                .thenReturn(new Page<>(List.of(), 0, false));
        navigate(RefundView.class, Map.of("id", SampleRefunds.ID.toString()));
    }

    private static final class Hand extends ComponentTester<RadioButton> {
        Hand(RadioButton button) {
            super(button);
        }

        void press() {
            setValueAsUser(true);
        }
    }

    private void choose(String id) {
        new Hand(find(RadioButton.class).withId(id).single()).press();
    }
}
