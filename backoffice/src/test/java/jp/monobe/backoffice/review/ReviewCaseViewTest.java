package jp.monobe.backoffice.review;

import static jp.monobe.backoffice.testing.SampleCases.COLLEAGUE;
import static jp.monobe.backoffice.testing.SampleCases.COLLEAGUE_NAME;
import static jp.monobe.backoffice.testing.SampleCases.ID;
import static jp.monobe.backoffice.testing.SampleCases.aCase;
import static jp.monobe.backoffice.testing.SampleCases.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import jp.monobe.backoffice.signin.StaffSecurity;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewCaseViewTest extends ReviewingCases {

    @Test
    void showsFiledAndRegisteredSideBySideWithWordsForDifferences() {
        open(aCase());

        assertThat(page())
                .contains("R8-000123-7", "申請日", "あと27日", "審査中")
                .contains("高知県南国市大埇甲2301番地", "大埇甲2310番地", "相違", "一致")
                .contains("住民記録なし")
                .contains("請求者は公務員です")
                .contains("月額 25,000円", "3歳未満")
                .contains("確認書.pdf", "ウイルス検査前", "署名済み")
                .doesNotContain("[office.", "[fill.");
        keep("case-reviewing");
    }

    @Test
    void saysThatTheApplicantIsNotLinked() {
        open(aCase().unlinked());

        assertThat(page()).contains("申請者と住民記録がまだ結びついていません");
    }

    @Test
    void letsAClerkChooseAgainWhomARepresentativeMeant() {
        open(aCase().representedBy(SampleCases.GUARDIAN));
        assertThat(page()).contains("住民記録からちがう人を選んだとき");

        press("本人を選びなおす");

        verify(again).askAgain(ID);
        assertThat(page()).contains("本人の結びつけ").doesNotContain("[office.");
    }

    /** Waiting, nobody, somebody: only what was decided is chosen again, and in its own words. */
    @Test
    void saysWhetherSheWaitsOrIsNobodyOnRecord() {
        open(aCase().representedBy(SampleCases.GUARDIAN).unlinked());
        assertThat(page()).contains("本人がだれかを、まだ決めていません", "本人の結びつけへ").doesNotContain("本人を選びなおす");

        open(aCase().representedBy(SampleCases.GUARDIAN).unlinked().nobody());

        assertThat(page())
                .contains("「どの人でもない」と決めてあります", "本人を選びなおす")
                .doesNotContain("本人がだれかを、まだ決めていません");
    }

    /** The twin: a sign-in's applicant, and one of whom a decision is proposed already. */
    @Test
    void offersItForNoSignInAndNotAfterAProposal() {
        open(aCase());
        assertThat(page()).doesNotContain("本人を選びなおす");

        open(aCase().representedBy(SampleCases.GUARDIAN).in(proposed(StaffSecurity.ME)));
        assertThat(page()).doesNotContain("本人を選びなおす");
    }

    @Test
    void proposesAfterSayingWhatWillHappen() {
        open(aCase());
        when(decisions.propose(ID, 3, new Proposal.Approve())).thenReturn(new DeskResult.Done());

        press("認定を起案する…");
        assertThat(page()).contains("認定を起案しますか", "決裁待ちにします");
        verifyNoInteractions(decisions);
        shows(aCase().in(proposed(StaffSecurity.ME)).version(4));
        press("認定を起案する");

        assertThat(page()).contains("認定を起案しました", "決裁待ち");
        keep("case-proposed");
    }

    @Test
    void takesBackWhatItJustDid() {
        open(aCase());
        when(decisions.propose(ID, 3, new Proposal.Approve())).thenReturn(new DeskResult.Done());
        when(decisions.undo(ID, 4)).thenReturn(new DeskResult.Done());
        press("認定を起案する…");
        shows(aCase().in(proposed(StaffSecurity.ME)).version(4));
        press("認定を起案する");

        shows(aCase().version(5));
        press("取り消す");

        verify(decisions).undo(ID, 4);
        assertThat(page()).contains("取り消しました", "まだ何も決まっていません");
    }

    @Test
    void namesWhoWasQuickerAndKeepsWhatWasTyped() {
        open(aCase());
        when(decisions.propose(ID, 3, new Proposal.Reject("公務員です。", "児童手当法第17条")))
                .thenReturn(new DeskResult.Stale());

        press("却下を起案する…");
        find(TextArea.class).withId("reject-reason").single().setValue("公務員です。");
        find(Input.class).withId("reject-basis").single().setValue("児童手当法第17条");
        shows(
                aCase().in(proposed(COLLEAGUE))
                        .version(4)
                        .did("propose", COLLEAGUE_NAME, CaseState.Code.PROPOSED));
        press("却下を起案する");

        assertThat(page()).contains("佐藤　誠 さんが先に変更しました");
        assertThat(find(TextArea.class).withId("reject-reason").single().getValue())
                .isEqualTo("公務員です。");
        press("最新の内容を表示する");
        assertThat(page()).contains("決裁待ち").doesNotContain("先に変更しました");
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void saysWhyTheCaseRefusesAnAct(Why why) {
        open(aCase());
        when(decisions.propose(ID, 3, new Proposal.Approve()))
                .thenReturn(new DeskResult.Refused(why));

        press("認定を起案する…");
        press("認定を起案する");

        assertThat(page()).contains("操作できませんでした").doesNotContain("[office.");
    }

    @Test
    void saysWhatACorrectionChangedAndWhatItAdded() {
        var added =
                new TypedPerson(
                        "t1", "children", "物部　空", "モノベ　ソラ", LocalDate.parse("2020-04-08"), "CHILD");
        open(
                aCase().corrected(answers ->
                        answers.with(AnswerKey.of("phone"), new Answer.Text("088-863-2111"))
                                .with(added)));

        assertThat(page())
                .contains("この補正で変わったところ", "090-0000-0000 → 088-863-2111", "追加しました")
                .doesNotContain("答えは、前と変わっていません");
    }

    /** Twin: what was handed in again as it was, says so. */
    @Test
    void saysThatACorrectionChangedNothing() {
        open(aCase().corrected(answers -> answers));

        assertThat(page()).contains("答えは、前と変わっていません").doesNotContain(" → ");
    }
}
