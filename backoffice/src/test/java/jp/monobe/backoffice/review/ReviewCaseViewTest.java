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

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import jp.monobe.backoffice.page.OfficeMissingPage;
import jp.monobe.backoffice.signin.StaffSecurity;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.notice.Posting;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithStaff(Role.CLERK)
class ReviewCaseViewTest extends DeskTest {

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
    void saysThatARoleWasTakenAwayMeanwhile() {
        open(aCase());
        when(decisions.propose(ID, 3, new Proposal.Approve()))
                .thenThrow(new AccessRefused("permission"));

        press("認定を起案する…");
        press("認定を起案する");

        assertThat(page()).contains("この操作をする役割がありません");
    }

    @Test
    @WithStaff(Role.APPROVER)
    void offersTheSignatureToASecondPerson() {
        open(
                aCase().in(proposed(COLLEAGUE))
                        .did("propose", COLLEAGUE_NAME, CaseState.Code.PROPOSED));
        when(decisions.sign(ID, 3)).thenReturn(new DeskResult.Done());

        assertThat(page()).contains("佐藤　誠", "通知書を下見する");
        press("決裁する…");
        shows(aCase().in(SampleCases.signed()).version(4));
        press("決裁する");

        assertThat(page()).contains("決裁しました", "発行待ち");
    }

    @Test
    @WithStaff({Role.CLERK, Role.APPROVER})
    void explainsThatTheProposerCannotSign() {
        open(aCase().in(proposed(StaffSecurity.ME)));

        assertThat(find(NativeButton.class).withText("決裁する…").exists()).isFalse();
        assertThat(page()).contains("起案した人とは別の人が決裁します");
    }

    @Test
    @WithStaff({Role.CLERK, Role.APPROVER})
    void letsTheProposerSignWhereOnePersonDecides() {
        open(aCase().in(proposed(StaffSecurity.ME)).decidedByOne());

        assertThat(find(NativeButton.class).withText("決裁する…").exists()).isTrue();
    }

    @Test
    void issuesTheNoticeWithoutAWayBack() {
        open(aCase().in(SampleCases.signed()));
        when(issuing.issue(ID, 3)).thenReturn(new DeskResult.Done());

        press("通知を発行する…");
        assertThat(page()).contains("発行すると取り消せません");
        shows(aCase().in(SampleCases.issued()).version(4));
        press("通知を発行する");

        assertThat(page()).contains("通知を発行しました", "南子第12号", "通知書を開く");
        assertThat(find(NativeButton.class).withText("取り消す").exists()).isFalse();
        keep("case-issued");
    }

    @Test
    void leavesASignatureToThoseWhoMaySign() {
        open(aCase().in(SampleCases.signed()));

        assertThat(find(NativeButton.class).withText("決裁を取り消す…").exists()).isFalse();
    }

    @Test
    @WithStaff(Role.APPROVER)
    void letsAnApproverTakeASignatureBack() {
        open(aCase().in(SampleCases.signed()));

        assertThat(find(NativeButton.class).withText("決裁を取り消す…").exists()).isTrue();
    }

    @Test
    void offersNothingForACaseThatWasWithdrawn() {
        open(aCase().in(SampleCases.withdrawn()));

        assertThat(page()).contains("申請者が取り下げました", "いまできる操作はありません");
    }

    @Test
    void findsNoCaseOfAnotherCityNorOfAWrongAddress() {
        when(desk.open(ID)).thenThrow(noSuchCase());

        UI.getCurrent().navigate("case/" + ID);
        assertThat(getCurrentView()).isInstanceOf(OfficeMissingPage.class);
        var missing = page();
        UI.getCurrent().navigate("case/1-or-1");

        assertThat(getCurrentView()).isInstanceOf(OfficeMissingPage.class);
        assertThat(page()).isEqualTo(missing);
    }

    @Test
    void looksNotFoundWhenTheServiceRefuses() {
        when(desk.open(ID)).thenThrow(new AccessRefused("permission"));

        UI.getCurrent().navigate("case/" + ID);

        assertThat(page()).contains("ページが見つかりません");
    }

    private static RuntimeException noSuchCase() {
        try {
            var make = jp.monobe.casework.NoSuchCase.class.getDeclaredConstructor(UUID.class);
            make.setAccessible(true);
            return make.newInstance(ID);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @WithStaff(Role.APPROVER)
    void namesTheOtherCaseWhereOneChildWouldBeCertifiedTwice() {
        open(aCase().in(proposed(COLLEAGUE)));
        when(decisions.sign(ID, 3))
                .thenReturn(new DeskResult.SignedElsewhere(SampleCases.FILE, "R8-000124-5"));

        press("決裁する…");
        press("決裁する");

        assertThat(page()).contains("操作できませんでした", "両方を認定することはできません", "申請 R8-000124-5 を開く");
    }

    @Test
    @WithStaff(Role.APPROVER)
    void namesTheCertificationThatStandsInTheWay() {
        open(aCase().in(proposed(COLLEAGUE)));
        when(decisions.sign(ID, 3)).thenReturn(new DeskResult.GrantedElsewhere("R7-000009"));

        press("決裁する…");
        press("決裁する");

        assertThat(page()).contains("認定番号 R7-000009 で認定されています");
    }

    @Test
    void saysHowTheNoticeArrives() {
        open(aCase().in(SampleCases.issued()));
        assertThat(page()).contains("開かれるのを待っています");

        open(
                aCase().in(SampleCases.issued())
                        .posted(new Posting(Posting.Cause.UNOPENED, SampleCases.AT, null)));
        assertThat(page()).contains("電子で開かれないため郵送待ち");

        open(
                aCase().in(SampleCases.issued())
                        .posted(new Posting(Posting.Cause.CHOSEN, SampleCases.AT, SampleCases.AT)));
        assertThat(page()).contains("2026年11月20日 14:12 に郵送");
    }
}
