package jp.monobe.backoffice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.CancelRun.Done;
import jp.monobe.billing.CancelRun.Result;
import jp.monobe.billing.CancelRun.Standing;
import jp.monobe.kernel.Yen;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking a run of assessments back, on its page. */
@WithStaff(Role.ACCOUNTANT)
class CancelRunPanelTest extends ViewTest {

    private static final UUID RUN = SampleBills.ID;
    private static final Standing SEEN = new Standing(1_196, Yen.of(5_980_000), 3, 4, 0);
    private static final String DO = "1,196件、合計5,980,000円を取り消す";

    @BeforeEach
    void aRun() {
        when(assessmentRuns.find(RUN)).thenReturn(Optional.of(SampleBills.run()));
        when(cancelRun.preview(RUN)).thenReturn(SEEN);
        when(printedSlips.of(RUN)).thenReturn(Optional.empty());
        when(staffNames.nameOf(any())).thenReturn(Map.of(new UUID(7, 4), "山田　花子"));
        UI.getCurrent().navigate("billing/runs/" + RUN);
    }

    @Test
    void firstSaysHowManyThenAsksWhyThenIsDone() {
        var done =
                new Done(
                        Instant.parse("2026-11-23T02:00:00Z"),
                        new UUID(7, 4),
                        1_196,
                        Yen.of(5_980_000),
                        "前の月の一覧だった");
        when(cancelRun.cancel(RUN, SEEN, "前の月の一覧だった"))
                .thenReturn(new Result.Cancelled(1_196, Yen.of(5_980_000)));

        press("取り消せる件数を確かめる");
        assertThat(page())
                .contains("1,196件、合計5,980,000円", "4件", "3件。引き落とされたお金")
                .doesNotContain("[office.", "!office.");
        keep("billing-run-cancel");
        find(Input.class).withId("run-cancel-reason").single().setValue("前の月の一覧だった");
        when(cancelRun.done(RUN)).thenReturn(List.of(done));
        press(DO);

        verify(cancelRun).cancel(RUN, SEEN, "前の月の一覧だった");
        assertThat(page())
                .contains("調定を取り消しました", "まとめて取り消した記録", "前の月の一覧だった", "山田　花子")
                .doesNotContain("[office.", "!office.");
        keep("billing-run-cancelled");
    }

    @Test
    void withoutAReasonOrWithOtherBillsNothingIsDone() {
        when(cancelRun.cancel(RUN, SEEN, "")).thenReturn(new Result.NoReason());
        press("取り消せる件数を確かめる");

        press(DO);

        assertThat(page()).contains("まだ取り消していません", "理由を、200字まで");
        when(cancelRun.cancel(RUN, SEEN, "")).thenReturn(new Result.Differs());
        press(DO);
        assertThat(page()).contains("納付などがありました").doesNotContain("[office.", "!office.");
    }

    @Test
    void whatIsAllPaidIsNotOffered() {
        when(cancelRun.preview(RUN)).thenReturn(new Standing(0, Yen.ZERO, 0, 1_200, 0));

        press("取り消せる件数を確かめる");

        assertThat(page()).contains("取り消せる請求はありません", "1,200件").doesNotContain("を取り消す\n");
    }
}
