package jp.monobe.backoffice.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.arrears.LateChargePage;
import jp.monobe.arrears.LateChargePage.Due;
import jp.monobe.arrears.LateChargePage.Fixed;
import jp.monobe.arrears.LateChargePage.State;
import jp.monobe.arrears.LateChargePage.Waiver;
import jp.monobe.arrears.LateChargeResult;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillState;
import jp.monobe.kernel.Yen;
import jp.monobe.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@WithStaff(Role.ACCOUNTANT)
class LateChargesViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID ID = new UUID(9, 1);
    private static final BillRow ROW =
            new BillRow(
                    SampleBills.bill(BillState.OPEN),
                    SampleBills.PAYER,
                    new Balance(Yen.of(5_000), Yen.ZERO));

    private void shows(@Nullable Waiver waiver) {
        shows(DAY, waiver, 1);
    }

    private void shows(LocalDate entrusted, @Nullable Waiver waiver, long total) {
        var due = new Due(ROW, Yen.of(30_000), DAY.minusDays(200), entrusted, DAY, Yen.of(1_100));
        var fixed = new Fixed(ID, ROW, new UUID(9, 2), Yen.of(2_200), DAY, waiver);
        when(lateChargeDesk.due(anyInt(), anyInt()))
                .thenReturn(new LateChargePage<>(List.of(due), total));
        when(lateChargeDesk.fixed(anyInt(), anyInt()))
                .thenReturn(new LateChargePage<>(List.of(fixed), 1));
    }

    @Test
    void whatWasLateIsFixedAndBilled() {
        shows(null);
        when(fixLateCharge.fix(ROW.bill().id()))
                .thenReturn(new LateChargeResult.Fixed(ID, Yen.of(1_100)));
        navigate(LateChargesView.class);

        assertThat(page()).contains("30,000円", "1,100円", "2,200円", "請求中");
        press("確定して請求する");

        assertThat(page())
                .contains("確定して請求しました", "1,100円の調定と納入通知書を作りました")
                .doesNotContain("!office.");
    }

    @Test
    void whatDoesNotFitOnAPageIsOnTheNext() {
        shows(DAY, null, 45);
        navigate(LateChargesView.class);

        assertThat(page()).contains("45件");
        verify(lateChargeDesk).due(0, 20);
    }

    /** 地方自治法231条の2の5: the clerk sees that it was the agent who was late. */
    @Test
    void bothDaysAreShownWhereTheLaterOneCounts() {
        shows(DAY.minusDays(30), null, 1);
        navigate(LateChargesView.class);

        assertThat(page()).contains("委託は令和8年10月21日").doesNotContain("!office.");
    }

    @Test
    void aWaiverIsProposedWithItsReason() {
        shows(null);
        when(fixLateCharge.proposeWaiver(ID, "災害のため")).thenReturn(new LateChargeResult.Done());
        navigate(LateChargesView.class);

        press("減免を起案する");
        find(Input.class).withId("waiver-reason").single().setValue("災害のため");
        press("起案する");

        assertThat(page()).contains("記録しました").doesNotContain("!office.");
    }

    @Test
    @WithStaff(Role.ACCOUNTING_APPROVER)
    void anotherDecidesIt() {
        shows(new Waiver(ID, State.PROPOSED, "災害のため", new UUID(7, 4)));
        when(fixLateCharge.decideWaiver(ID, true)).thenReturn(new LateChargeResult.SamePerson());
        navigate(LateChargesView.class);

        assertThat(page()).contains("減免の決裁待ち（災害のため）").doesNotContain("確定して請求する");
        press("減免を決裁する");

        verify(fixLateCharge).decideWaiver(ID, true);
        assertThat(page()).contains("起案した人は決裁できません");
    }
}
