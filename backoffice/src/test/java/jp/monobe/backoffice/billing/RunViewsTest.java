package jp.monobe.backoffice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.AssessPreview;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.AssessResult.Problem;
import jp.monobe.billing.AssessResult.Reason;
import jp.monobe.kernel.Yen;
import jp.monobe.printing.AskResult;
import jp.monobe.printing.PrintRun;
import jp.monobe.printing.PrintRun.Part;
import jp.monobe.printing.PrintRun.State;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs of assessments, their slips for the printer, and the list they come from. */
@WithStaff(Role.ACCOUNTANT)
class RunViewsTest extends ViewTest {

    private static final UUID RUN = SampleBills.ID;

    @BeforeEach
    void aRun() {
        when(assessmentRuns.find(RUN)).thenReturn(Optional.of(SampleBills.run()));
        when(assessmentRuns.page(anyInt())).thenReturn(List.of(SampleBills.run()));
        when(staffNames.nameOf(any())).thenReturn(Map.of(new UUID(7, 4), "山田　花子"));
    }

    @Test
    void listsWhatWasAssessedAtOnceAndByWhom() {
        navigate(RunsView.class);

        assertThat(page())
                .contains("放課後児童クラブ利用料 令和8年11月分", "1,200件", "6,000,000円", "山田　花子")
                .doesNotContain("[office.", "!office.");
        keep("billing-runs");
    }

    @Test
    void slipsAreAskedForOnce() {
        when(printedSlips.of(RUN)).thenReturn(Optional.empty());
        when(printSlips.ask(RUN)).thenReturn(new AskResult.Before());
        UI.getCurrent().navigate("billing/runs/" + RUN);

        press("まとめて作る");

        verify(printSlips).ask(RUN);
        assertThat(page()).contains("もう始まっているか").doesNotContain("[office.", "!office.");
    }

    @Test
    void tellsHowFarItIsAndHowLongItTakesAndCanBeStopped() {
        when(printedSlips.of(RUN)).thenReturn(Optional.of(standing(new State.Printing(), 1)));
        when(printSlips.cancel(RUN)).thenReturn(new AskResult.Done());
        UI.getCurrent().navigate("billing/runs/" + RUN);

        assertThat(page())
                .contains("1,200件のうち500件", "あと2分ほど")
                .doesNotContain("[office.", "!office.");
        keep("billing-run-printing");
        press("作成をやめる");

        verify(printSlips).cancel(RUN);
        assertThat(page()).contains("作成をやめました");
    }

    @Test
    void whatIsDoneIsTakenInPartsOrTogether() {
        when(printedSlips.of(RUN)).thenReturn(Optional.of(standing(new State.Done(), 3)));
        UI.getCurrent().navigate("billing/runs/" + RUN);

        assertThat(page())
                .contains("1,200件の納入通知書ができました", "3部", "印刷一覧", "全部のPDF")
                .doesNotContain("[office.", "!office.");
        keep("billing-run-done");
    }

    @Test
    void whatFailedSaysWhatToDo() {
        when(printedSlips.of(RUN)).thenReturn(Optional.of(standing(new State.Failed(2), 1)));
        when(printSlips.resume(RUN)).thenReturn(new AskResult.Done());
        UI.getCurrent().navigate("billing/runs/" + RUN);

        assertThat(page())
                .contains("3個のうち2個目", RUN.toString())
                .doesNotContain("[office.", "!office.");
        keep("billing-run-failed");
        press("続きから作る");

        verify(printSlips).resume(RUN);
    }

    @Test
    void aListIsAssessedWholeAfterItsSumWasSeen() throws IOException {
        when(billingDesk.fees(any())).thenReturn(List.of(SampleBills.club()));
        when(assessFee.preview(any())).thenReturn(SampleBills.preview());
        when(assessFee.assess(any()))
                .thenReturn(new AssessResult.Assessed(RUN, List.of(RUN), Yen.of(5_000)));
        when(printedSlips.of(RUN)).thenReturn(Optional.empty());
        bring("見出し\r\n0000012345,,放課後児童クラブ利用料,2026-11,1");

        assertThat(page())
                .contains("1件、合計5,000円です", "選んだファイル: list.csv")
                .doesNotContain("[office.", "!office.");
        keep("billing-import");
        press("1件、合計5,000円を調定する");

        assertThat(getCurrentView()).isInstanceOf(RunView.class);
    }

    /** Thousands of rows would look alike. */
    @Test
    void aListIsSummedByFeeAndMonth() throws IOException {
        var bill = SampleBills.preview().bills().getFirst();
        when(assessFee.preview(any()))
                .thenReturn(new AssessPreview(List.of(bill, bill, bill), List.of(), Map.of()));
        bring("見出し\r\n0000012345,,放課後児童クラブ利用料,2026-11,1");

        assertThat(page()).containsOnlyOnce(bill.title()).contains("3件", "15,000円");
    }

    @Test
    void aListWithAMistakeIsNotAssessedAndTheRowIsNamed() throws IOException {
        when(assessFee.preview(any()))
                .thenReturn(
                        new AssessPreview(
                                List.of(),
                                List.of(new Problem(2, Reason.NO_SUCH_PAYER)),
                                Map.of()));
        bring("見出し\r\n1,,club,2026-11,1");
        assertThat(page())
                .contains("直すところが1行", "2行目", "この宛名番号の人はいません")
                .doesNotContain("調定する内容", "[office.", "!office.");

        bring("見出し\r\n1,,club");
        assertThat(page()).contains("2行目を読めません");
    }

    private void bring(String text) throws IOException {
        var view = navigate(ImportLinesView.class);
        view.receive("list.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        view.preview();
    }

    private static PrintRun standing(State state, int made) {
        var parts =
                List.of(
                        new Part(1, 500, 500, 2_400_000, "a", Duration.ofSeconds(55)),
                        new Part(2, 500, 500, 2_400_000, "b", Duration.ofSeconds(55)),
                        new Part(3, 200, 200, 1_000_000, "c", Duration.ofSeconds(20)));
        return new PrintRun(RUN, Instant.EPOCH, 1_200, 500, 3, state, parts.subList(0, made));
    }
}
