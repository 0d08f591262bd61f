package jp.monobe.backoffice.review;

import static jp.monobe.backoffice.testing.SampleCases.ID;
import static jp.monobe.backoffice.testing.SampleCases.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.model.Return;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

/** What the desk asks before it rejects or returns a case. */
@WithStaff(Role.CLERK)
class DeskFormsTest extends DeskTest {

    @Test
    void asksForTheReasonOfARejectionBeforeItGoesOn() {
        open(aCase());

        press("却下を起案する…");
        find(Input.class).withId("reject-basis").single().setValue(" ");
        press("却下を起案する");

        assertThat(page()).contains("理由を入力してください", "根拠となる法令を入力してください");
        verifyNoInteractions(decisions);
    }

    @Test
    void returnsNamedFieldsWithWordsAndADate() {
        open(aCase());
        when(decisions.returnForCorrection(eq(ID), eq(3L), any()))
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
        verify(decisions).returnForCorrection(eq(ID), eq(3L), sent.capture());
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

        var filed =
                jp.monobe.procedure.form.FormView.of(
                        view.form(), view.shown(), view.answers(), view.claimDate());
        var groups =
                filed.steps().stream()
                        .flatMap(step -> step.people().stream())
                        .filter(PeopleGroup::typing)
                        .distinct()
                        .count();
        assertThat(find(RemarkLine.class).all())
                .as("every question, who was typed, and whom else there is")
                .hasSize(filed.questions().size() + view.answers().people().size() + (int) groups);
        assertThat(find(NativeDetails.class).all())
                .hasSizeGreaterThan(5)
                .allMatch(NativeDetails::isOpen);
    }

    @Test
    void recordsAnUnavoidableReasonWithTheDayItCeased() {
        open(aCase());
        when(reasons.recognise(eq(ID), eq(3L), any())).thenReturn(new DeskResult.Done());

        press("やむを得ない理由を記録する…");
        keep("case-recognise");
        find(Input.class).withId("unavoidable-from").single().setValue("2026-11-05");
        find(Input.class).withId("unavoidable-until").single().setValue("2026-11-18");
        find(TextArea.class).withId("unavoidable-cause").single().setValue("入院(診断書)");
        shows(aCase().hindered().version(4));
        press("理由を記録する");

        verify(reasons)
                .recognise(
                        ID,
                        3,
                        new Unavoidable(
                                LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 18), "入院(診断書)"));
        assertThat(page()).contains("やむを得ない理由の記録を変更しました", "支給の始まりを計算し直しました");
    }

    /** The claim is of 20 November. */
    @ParameterizedTest
    @CsvSource({"2026-11-21,2026-11-21", "2026-11-10,2026-11-09", "2026-11-10,2026-11-21", ","})
    void refusesAReasonThatCeasedBeforeItBeganOrAfterTheClaim(String from, String until) {
        open(aCase());

        press("やむを得ない理由を記録する…");
        find(Input.class).withId("unavoidable-from").single().setValue(from == null ? "" : from);
        find(Input.class).withId("unavoidable-until").single().setValue(until == null ? "" : until);
        find(TextArea.class).withId("unavoidable-cause").single().setValue("入院");
        press("理由を記録する");

        assertThat(page()).contains("理由がやんだ日は、請求できなくなった日から申請日までの日付");
        verifyNoInteractions(reasons);
    }

    @Test
    void takesARecordedReasonBack() {
        open(aCase().hindered());
        when(reasons.takeBack(ID, 3)).thenReturn(new DeskResult.Done());

        press("やむを得ない理由を記録する…");
        assertThat(find(TextArea.class).withId("unavoidable-cause").single().getValue())
                .isEqualTo("入院");
        shows(aCase().version(4));
        press("記録を取り消す");

        verify(reasons).takeBack(ID, 3);
    }
}
