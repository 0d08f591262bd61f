package jp.monobe.backoffice.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.CarryOver.Line;
import jp.monobe.billing.CarryOver.Result;
import jp.monobe.billing.CarryOver.Year;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

/** Carrying over, on the page of closings. */
@WithStaff(Role.ACCOUNTANT)
class CarryOverPanelTest extends ViewTest {

    private static final List<Line> LINES =
            List.of(
                    new Line("after-school-club", "使用料及び手数料 放課後児童クラブ使用料", 12, Yen.of(60_000)),
                    new Line("school-lunch", "諸収入 学校給食費収入", 1_204, Yen.of(6_742_400)));
    private static final Year WAITING = new Year(new FiscalYear(2026), LINES, null);

    @Test
    void saysFromWhichDayAYearIsCarried() {
        when(carryOver.next()).thenReturn(Optional.empty());

        navigate(ClosingsView.class);

        assertThat(page()).contains("6月1日").doesNotContain("[office.", "!office.", "!{office");
    }

    @Test
    void isReadAskedAndCarried() {
        var before = new Year(new FiscalYear(2025), LINES, LocalDate.of(2026, 6, 1));
        when(carryOver.next()).thenReturn(Optional.of(WAITING));
        when(carryOver.carried()).thenReturn(List.of(before));
        when(carryOver.carry(WAITING)).thenReturn(new Result.Carried(WAITING));
        navigate(ClosingsView.class);
        assertThat(page())
                .contains("令和8年度の未納", "1,204", "6,742,400円", "1,216件、6,802,400円", "令和7年度")
                .doesNotContain("[office.", "!office.", "!{office");

        press("令和8年度の未納を繰り越す");
        assertThat(page()).contains("翌年度に繰り越しますか？");
        keep("carry-over");
        press("令和8年度の未納を繰り越す");

        verify(carryOver).carry(WAITING);
        assertThat(page()).contains("翌年度に繰り越しました");
    }

    @Test
    void anotherSumIsSaid() {
        when(carryOver.next()).thenReturn(Optional.of(WAITING));
        when(carryOver.carry(WAITING)).thenReturn(new Result.Differs());
        navigate(ClosingsView.class);

        press("令和8年度の未納を繰り越す");
        press("令和8年度の未納を繰り越す");

        assertThat(page()).contains("表示した後で金額が変わりました");
    }
}
