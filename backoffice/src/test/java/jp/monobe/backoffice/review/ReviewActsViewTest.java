package jp.monobe.backoffice.review;

import static jp.monobe.backoffice.testing.SampleCases.COLLEAGUE;
import static jp.monobe.backoffice.testing.SampleCases.COLLEAGUE_NAME;
import static jp.monobe.backoffice.testing.SampleCases.ID;
import static jp.monobe.backoffice.testing.SampleCases.aCase;
import static jp.monobe.backoffice.testing.SampleCases.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import jp.monobe.backoffice.page.OfficeMissingPage;
import jp.monobe.backoffice.signin.StaffSecurity;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleCases;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.notice.Posting;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

/** More of {@link ReviewCaseViewTest}. */
class ReviewActsViewTest extends ReviewingCases {

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
