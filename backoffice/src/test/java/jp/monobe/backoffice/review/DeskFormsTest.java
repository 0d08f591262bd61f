package jp.monobe.backoffice.review;

import static jp.monobe.backoffice.testing.SampleCases.ID;
import static jp.monobe.backoffice.testing.SampleCases.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.model.Return;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What the desk asks before it rejects or returns a case. */
@WithStaff(Role.CLERK)
class DeskFormsTest extends DeskTest {

    @Test
    void asksForTheReasonOfARejectionBeforeItGoesOn() {
        open(aCase());

        press("却下を起案する…");
        press("却下を起案する");

        assertThat(page()).contains("却下の理由を入力してください", "根拠となる法令を入力してください");
        verifyNoInteractions(decisions);
    }

    @Test
    void returnsNamedFieldsWithWordsAndADate() {
        open(aCase());
        when(decisions.returnForCorrection(
                        org.mockito.ArgumentMatchers.eq(ID),
                        org.mockito.ArgumentMatchers.eq(3L),
                        org.mockito.ArgumentMatchers.any()))
                .thenReturn(new DeskResult.Done());

        press("差し戻す…");
        keep("case-return");
        assertThat(find(Input.class).withId("return-due").single().getValue())
                .isEqualTo("2026-12-07");
        find(RemarkLine.class).all().getFirst().tick("生まれた日を確かめてください");
        find(TextArea.class).withId("return-message").single().setValue("補正をお願いします。");
        shows(aCase().in(SampleCases.returned()).version(4));
        press("差し戻す");

        var sent = ArgumentCaptor.forClass(Return.class);
        verify(decisions)
                .returnForCorrection(
                        org.mockito.ArgumentMatchers.eq(ID),
                        org.mockito.ArgumentMatchers.eq(3L),
                        sent.capture());
        assertThat(sent.getValue().fields())
                .containsExactly(new Return.Remark("reason", "生まれた日を確かめてください"));
        assertThat(page()).contains("差し戻しました", "口座をお確かめください。");
    }

    @Test
    void refusesAReturnThatNamesNothing() {
        open(aCase());

        press("差し戻す…");
        find(Input.class).withId("return-due").single().setValue("2026-11-23");
        press("差し戻す");

        assertThat(page()).contains("補正する項目を1つ以上選んでください", "お知らせを入力してください", "明日以降の日付を");
        verifyNoInteractions(decisions);
    }

    @Test
    void listsEveryQuestionThatWasAskedToReturn() {
        var view = open(aCase());

        press("差し戻す…");

        var asked =
                jp.monobe.procedure.form.FormView.of(
                                view.form(), view.shown(), view.answers(), view.claimDate())
                        .questions();
        assertThat(find(RemarkLine.class).all()).hasSameSizeAs(asked);
        assertThat(find(NativeDetails.class).all())
                .hasSizeGreaterThan(5)
                .allMatch(NativeDetails::isOpen);
    }
}
