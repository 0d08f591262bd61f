package jp.monobe.backoffice.review;

import static jp.monobe.backoffice.testing.SampleCases.COLLEAGUE_NAME;
import static jp.monobe.backoffice.testing.SampleCases.ID;
import static jp.monobe.backoffice.testing.SampleCases.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.ForwardCase;
import jp.monobe.casework.MessageLine;
import jp.monobe.casework.MessageResult;
import jp.monobe.casework.MessageThread;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

/** What a clerk writes about a case, and to whom she hands it. */
@WithStaff(Role.CLERK)
class CaseCorrespondenceTest extends DeskTest {

    @Test
    void showsWhatTheResidentWroteAndAnswersIt() {
        when(messages.open(ID))
                .thenReturn(thread(true, line(false, "いつ決まりますか。", true)))
                .thenReturn(
                        thread(
                                false,
                                line(false, "いつ決まりますか。", false),
                                line(true, "12月の見込みです。", false)));
        when(messages.send(eq(ID), any(), eq("12月の見込みです。"))).thenReturn(new MessageResult.Sent());
        open(aCase());
        assertThat(page()).contains("いつ決まりますか。", "新着", "返事は不要にする");

        find(TextArea.class).withId("case-message").single().setValue("12月の見込みです。");
        press("送る");

        assertThat(page())
                .contains("メッセージを送りました", "12月の見込みです。", "未読", COLLEAGUE_NAME)
                .doesNotContain("返事は不要にする", "[office.");
    }

    @Test
    @WithStaff(Role.APPROVER)
    void onlyReadsWhereSheMayNotWrite() {
        when(messages.open(ID)).thenReturn(thread(true, line(false, "いつ決まりますか。", true)));

        open(aCase());

        assertThat(page()).contains("いつ決まりますか。").doesNotContain("返事は不要にする");
        assertThat(find(TextArea.class).withId("case-message").exists()).isFalse();
    }

    @Test
    void handsACaseToAnotherSectionWithAReason() {
        when(forwarding.sections())
                .thenReturn(
                        List.of(
                                new CaseView.Section("", "子育て支援課"),
                                new CaseView.Section("school", "学校教育課")));
        when(forwarding.forward(ID, 3, new ForwardCase.Forwarding("school", "学校の手続き", true)))
                .thenReturn(new DeskResult.Done());
        open(aCase());

        press("ほかの担当に回す…");
        press("回す");
        assertThat(page()).contains("理由を入力してください");
        find(TextArea.class).withId("forward-reason").single().setValue("学校の手続き");
        press("回す");

        assertThat(page()).contains("ほかの担当に回しました").doesNotContain("[office.");
    }

    /** The twin: where a city has but one office there is nowhere to hand it. */
    @Test
    void offersNoOtherSectionWhereThereIsNone() {
        open(aCase());

        assertThat(find(NativeButton.class).withText("ほかの担当に回す…").exists()).isFalse();
    }

    private static MessageThread thread(boolean waiting, MessageLine... lines) {
        return new MessageThread(List.of(lines), waiting);
    }

    private static MessageLine line(boolean fromOffice, String text, boolean isNew) {
        return new MessageLine(
                UUID.randomUUID(),
                fromOffice,
                fromOffice ? COLLEAGUE_NAME : "",
                SampleCases.AT,
                text,
                Optional.empty(),
                isNew);
    }
}
