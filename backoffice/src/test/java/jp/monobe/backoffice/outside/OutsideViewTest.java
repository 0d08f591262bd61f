package jp.monobe.backoffice.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SamplePeople;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.myna.OutsideApplication;
import jp.monobe.myna.OutsideDesk;
import jp.monobe.myna.OutsideFiling;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

@WithStaff(Role.CLERK)
class OutsideViewTest extends ViewTest {

    private static final UUID ID = new UUID(7, 1);
    private static final String TERMINATION = "child-allowance-termination";

    @Test
    void showsThatNothingWaits() {
        when(outside.waiting()).thenReturn(List.of());

        navigate(OutsideView.class);

        assertThat(page()).contains("確認が必要な申請はありません").doesNotContain("[office.");
    }

    @Test
    void showsAllThatCameAndTakesItInAfterAsking() {
        one(OutsideFiling.Cause.NOBODY_FOUND);
        when(outside.assign(ID, TERMINATION, null)).thenReturn(OutsideDesk.Result.DONE);

        navigate(OutsideView.class);
        assertThat(page()).contains("392049-20261123-000002", "申請者が住民記録に見つからない");
        keep("outside-list");
        press("開く");
        assertThat(page()).contains("森　旅人", "消滅の理由", "ほかの市区町村に引っ越す", "署名が合いません");
        keep("outside");
        press("住民記録にない人として受け付ける");
        verify(outside, never()).assign(any(), any(), any());
        press("決める");

        assertThat(page()).contains("受け付けます").doesNotContain("[office.");
    }

    @Test
    void namesProtectionBeforeAPersonIsChosen() {
        one(OutsideFiling.Cause.UNCLEAR_PERSON);
        var candidate = SamplePeople.underProtection(UUID.randomUUID());
        when(outside.search(ID, "たかはし")).thenReturn(List.of(candidate));

        navigate(OutsideView.class);
        press("開く");
        find(Input.class).withId("outside-search").single().setValue("たかはし");
        press("さがす");

        assertThat(page()).contains("支援措置の対象です", "タカハシ　ユウコ").doesNotContain("[office.");
    }

    @Test
    void showsWhatThePackageSaysOtherwiseThanTheList() {
        one(OutsideFiling.Cause.NOT_AS_LISTED, Instant.parse("2026-10-13T22:50:00Z"));

        navigate(OutsideView.class);
        press("開く");

        assertThat(page())
                .contains("一覧と申請データが食い違う", "2026年11月23日 7:50", "申請データにある日時", "2026年10月14日 7:50")
                .doesNotContain("申請データにある手続きの名前", "[office.");
    }

    @Test
    void refusesWithAReasonOnly() {
        one(OutsideFiling.Cause.UNREADABLE);
        when(outside.refuse(ID, "もう一度申請してください。")).thenReturn(OutsideDesk.Result.LATE);

        navigate(OutsideView.class);
        press("開く");
        press("理由をつけて返す");
        assertThat(page()).contains("理由を1000文字までで書いてください");
        find(TextArea.class).single().setValue("もう一度申請してください。");
        press("理由をつけて返す");
        press("決める");

        assertThat(page()).contains("ほかの人が先に決めました");
    }

    private void one(OutsideFiling.Cause cause) {
        one(cause, Instant.parse("2026-11-22T22:50:00Z"));
    }

    private void one(OutsideFiling.Cause cause, Instant inside) {
        var filing =
                new OutsideFiling(
                        ID,
                        "392049-20261123-000002",
                        "受給事由消滅の届出",
                        "森　旅人",
                        Instant.parse("2026-11-22T22:50:00Z"),
                        OutsideFiling.State.WAITING,
                        cause,
                        OutsideFiling.Signed.BROKEN,
                        "",
                        null,
                        null,
                        "",
                        null);
        var application =
                new OutsideApplication(
                        filing.number(),
                        filing.procedureName(),
                        inside,
                        new VerifiedPerson(
                                "森　旅人", "高知県高知市本町五丁目1番45号", LocalDate.of(1990, 1, 2), "1"),
                        null,
                        List.of(),
                        List.of(new OutsideApplication.Item("消滅の理由", null, "ほかの市区町村に引っ越す")),
                        List.of());
        var forms = FormDefinitions.shipped();
        when(outside.waiting()).thenReturn(List.of(filing), List.of());
        when(outside.open(ID))
                .thenReturn(
                        Optional.of(
                                new OutsideDesk.Opened(
                                        filing,
                                        Optional.of(application),
                                        List.of(),
                                        List.of(forms.current(TERMINATION).orElseThrow()),
                                        TERMINATION)));
    }
}
