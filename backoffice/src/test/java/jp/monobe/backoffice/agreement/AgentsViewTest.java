package jp.monobe.backoffice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.agreement.AgreementDesk.Agreed;
import jp.monobe.agreement.AgreementDesk.History;
import jp.monobe.agreement.AgreementResult;
import jp.monobe.agreement.Change;
import jp.monobe.agreement.Fault;
import jp.monobe.agreement.KeyState;
import jp.monobe.agreement.Terms;
import jp.monobe.agreement.model.ChangeState;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.ElQr;
import jp.monobe.municipality.KeyFolder.Key;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

@WithStaff(Role.ADMINISTRATOR)
class AgentsViewTest extends ViewTest {

    private static final UUID CHANGE = UUID.fromString("00000000-0000-7000-8000-00000000c001");

    @Test
    void saysThatNobodyIsDesignated() {
        navigate(AgentsView.class);

        assertThat(page())
                .contains("まだ決められていません", "リンク: 作らない")
                .doesNotContain("[office.", "!office.", "テスト中です");
    }

    @Test
    void showsWhoCollectsWhatByWhichWaysAndWhetherTheKeyIsTaken() {
        agreed();
        when(probeKeys.all())
                .thenReturn(
                        List.of(
                                new KeyState(
                                        Key.COLLECTING,
                                        true,
                                        true,
                                        new KeyState.Asked(
                                                new KeyAnswer(
                                                        KeyAnswer.Outcome.REFUSED, "HTTP 401"),
                                                Instant.parse("2026-11-23T01:00:00Z"))),
                                new KeyState(Key.PAY_LINK, false, false, null)));

        navigate(AgentsView.class);

        assertThat(page())
                .contains(
                        "テスト中です",
                        "見本収納代行株式会社",
                        "指定公金事務取扱者",
                        "委託の日から14日",
                        "確報の日から5営業日後",
                        "収納額の0%と、1件あたり60円",
                        "放課後児童クラブ利用料",
                        "Pay-easy、コンビニエンスストア",
                        "14日間有効",
                        "放課後児童クラブ利用料（料金番号 101）",
                        "実在の決済アプリでは読めません",
                        "断られました",
                        "HTTP 401",
                        "ありません")
                .doesNotContain("[office.", "!office.");
        keep("agents");
    }

    @Test
    void aChangeIsProposedWholeAndWhatIsWrongIsSaid() {
        agreed();
        when(proposeAgreement.propose(any(), any(), any()))
                .thenReturn(
                        new AgreementResult.Wrong(
                                List.of(
                                        new Fault.NoAgent(
                                                "after-school-club", PaymentChannel.CARD))));

        navigate(AgentsView.class);
        press("変更を起案する", 1);
        assertThat(page()).contains("口座振替", "eL-QR").doesNotContain("[office.", "!office.");
        keep("agents-ways");
        press("起案する", 0);

        verify(proposeAgreement)
                .propose(
                        eq(new Terms.OfChannels(channels())),
                        eq(LocalDate.of(2026, 11, 24)),
                        eq(""));
        assertThat(page()).contains("放課後児童クラブ利用料をクレジットカードで受け取る相手がいません");
    }

    @Test
    void theAgentsFormGivesBackWhatItWasFilledWith() {
        agreed();
        when(proposeAgreement.propose(any(), any(), any()))
                .thenReturn(new AgreementResult.NoReason());

        navigate(AgentsView.class);
        press("変更を起案する", 0);
        keep("agents-form");
        press("起案する", 0);

        verify(proposeAgreement).propose(eq(new Terms.OfAgents(agents())), any(), any());
    }

    @Test
    @WithStaff(Role.ACCOUNTING_APPROVER)
    void anotherPersonDecides() {
        agreed();
        waits();
        when(decideAgreement.approve(CHANGE, 0)).thenReturn(new AgreementResult.Done(CHANGE));

        navigate(AgentsView.class);
        press("決裁する", 0);

        verify(decideAgreement).approve(CHANGE, 0);
        assertThat(page()).contains("記録しました");
    }

    @Test
    void whoProposesIsOfferedNoDecision() {
        agreed();
        waits();

        navigate(AgentsView.class);

        assertThat(page()).contains("決裁待ち", "取り下げる").doesNotContain("却下の理由");
    }

    private void press(String text, int nth) {
        var buttons =
                find(NativeButton.class).all().stream()
                        .filter(it -> it.getText().equals(text))
                        .toList();
        test(buttons.get(nth)).click();
    }

    private void waits() {
        var who = UUID.fromString("00000000-0000-7000-8000-00000000a001");
        var change =
                new Change(
                        CHANGE,
                        new Terms.OfChannels(channels()),
                        LocalDate.of(2026, 12, 1),
                        ChangeState.Code.PROPOSED,
                        new Change.Done(who, Instant.parse("2026-11-23T01:00:00Z"), "試し"),
                        null,
                        0);
        when(agreementDesk.history(anyInt()))
                .thenReturn(new History(List.of(change), Map.of(who, "徳弘　渉"), false));
    }

    private void agreed() {
        when(agreementDesk.today())
                .thenReturn(new Agreed(agents(), channels(), fees(), Optional.of(squares()), 14));
    }

    private static ElQr squares() {
        return new ElQr(true, "00000", "見本", List.of(new ElQr.Fee("after-school-club", "101")));
    }

    private static Channels channels() {
        return new Channels(
                true,
                List.of(
                        new Channels.OfFee(
                                "after-school-club",
                                List.of(PaymentChannel.PAY_EASY, PaymentChannel.STORE))));
    }

    private static Agents agents() {
        return new Agents(
                List.of(
                        new Agents.Designated(
                                Agents.Kind.COLLECTING,
                                "見本収納代行株式会社",
                                "高知県高知市見本町2番2号",
                                LocalDate.of(2026, 4, 1),
                                LocalDate.of(2026, 4, 1),
                                null,
                                List.of(PaymentChannel.PAY_EASY, PaymentChannel.STORE),
                                List.of(),
                                14,
                                "確報の日から5営業日後",
                                new Agents.Cost(BigDecimal.ZERO, 60))));
    }

    private static List<Billing.Fee> fees() {
        return List.of(
                new Billing.Fee(
                        "after-school-club",
                        "放課後児童クラブ利用料",
                        "OTHER_PUBLIC",
                        "",
                        "",
                        "FEES_229",
                        5,
                        "月",
                        5000,
                        0,
                        31));
    }
}
