package jp.monobe.backoffice.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SamplePeople;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.casework.CasesToLink;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.registry.AccountLink;
import jp.monobe.registry.LinkTask;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

@WithStaff(Role.CLERK)
class LinksViewTest extends ViewTest {

    private static final UUID TASK = new UUID(1, 1);
    private static final UUID ACCOUNT = new UUID(1, 2);
    private static final UUID PERSON = new UUID(1, 3);
    private static final UUID LINK = new UUID(1, 4);

    @Test
    void showsNobodyToDecide() {
        when(links.tasks()).thenReturn(List.of());

        navigate(LinksView.class);

        assertThat(page()).contains("確認が必要なサインインはありません").doesNotContain("[office.");
    }

    @Test
    void linksAfterAskingAndOffersAWayBack() {
        when(links.tasks()).thenReturn(List.of(task()), List.of());
        when(links.decide(TASK, PERSON)).thenReturn(true);
        when(links.find(ACCOUNT)).thenReturn(Optional.of(link()));

        navigate(LinksView.class);
        assertThat(page()).contains("髙橋　優子", "高橋　優子", "支援措置の対象です");
        keep("links");
        press("この人と結びつける");
        verify(links, never()).decide(TASK, PERSON);
        press("決める");

        assertThat(page()).contains("結びつけました");
        press("結びつけを取り消す");
        verify(links).undo(LINK);
        assertThat(page()).contains("結びつけを取り消しました");
    }

    @Test
    void decidesThatItIsNobody() {
        when(links.tasks()).thenReturn(List.of(task()), List.of());
        when(links.decide(TASK, null)).thenReturn(true);

        navigate(LinksView.class);
        press("どの人でもない");
        press("決める");

        assertThat(page()).contains("結びつけないことにしました");
        assertThat(find(NativeButton.class).withText("結びつけを取り消す").exists()).isFalse();
    }

    /** Whom a legal representative named: no sign-in of hers; looked for by hand where misspelt. */
    @Test
    void saysWhoseWordsTheseAreAndLetsSearchForHer() {
        var stated =
                new LinkTask(
                        TASK,
                        ACCOUNT,
                        new VerifiedPerson(
                                "髙橋　裕子", "高知県南国市大埇甲2301番地", LocalDate.of(1990, 5, 5), ""),
                        List.of(),
                        Instant.parse("2026-11-22T01:00:00Z"),
                        true);
        when(links.tasks()).thenReturn(List.of(stated), List.of());
        when(links.decide(TASK, PERSON)).thenReturn(true);
        when(casesToLink.of(List.of(ACCOUNT))).thenReturn(List.of(line()));
        when(registry.search(any(), anyInt(), eq("link-task:" + TASK)))
                .thenReturn(List.of(SamplePeople.underProtection(PERSON)));

        navigate(LinksView.class);
        assertThat(page())
                .contains("法定代理人が申請した本人です", "本人のサインインはありません")
                .contains("R8-000123-7 児童手当 認定請求")
                .contains("森　旅人(成年後見人)", "高知市本町五丁目");
        press("さがす");
        press("この人と結びつける");
        assertThat(page()).contains("この申請だけに結びつけます");
        keep("links-stated");
        press("決める");

        verify(links).decide(TASK, PERSON);
    }

    @Test
    void saysOfWhomARepresentativeMeantThatNobodysRecordIsCompared() {
        var sign = task();
        var stated =
                new LinkTask(TASK, ACCOUNT, sign.verified(), List.of(), sign.createdAt(), true);
        when(links.tasks()).thenReturn(List.of(stated), List.of());
        when(links.decide(TASK, null)).thenReturn(true);

        navigate(LinksView.class);
        press("どの人でもない");
        press("決める");

        assertThat(page()).contains("比べずに審査します").doesNotContain("自分で入力して申請できます");
    }

    private static CasesToLink.Line line() {
        var guardian =
                new VerifiedPerson("森　旅人", "高知県高知市本町五丁目1番45号", LocalDate.of(1980, 1, 2), "1");
        return new CasesToLink.Line(
                ACCOUNT,
                new UUID(1, 5),
                "R8-000123-7",
                "child-allowance-claim",
                Optional.of(
                        new Representative(
                                new UUID(1, 6), guardian, Representative.Capacity.ADULT_GUARDIAN)));
    }

    /** The twin: of a sign-in nobody is looked for by hand. */
    @Test
    void searchesForNobodyWhereASignInVouches() {
        when(links.tasks()).thenReturn(List.of(task()));

        navigate(LinksView.class);

        assertThat(page()).doesNotContain("本人のサインインはありません", "住民記録をさがす", "法定代理人(");
    }

    @Test
    void saysThatSomebodyDecidedBefore() {
        when(links.tasks()).thenReturn(List.of(task()), List.of());
        when(links.decide(TASK, PERSON)).thenReturn(false);

        navigate(LinksView.class);
        press("この人と結びつける");
        press("決める");

        assertThat(page()).contains("ほかの人が先に決めました");
    }

    private static LinkTask task() {
        return task(1);
    }

    private static LinkTask task(int candidates) {
        var verified =
                new VerifiedPerson("髙橋　優子", "高知県南国市大埇甲2301番地", LocalDate.of(1990, 5, 5), "2");
        return new LinkTask(
                TASK,
                ACCOUNT,
                verified,
                Collections.nCopies(candidates, SamplePeople.underProtection(PERSON)),
                Instant.parse("2026-11-22T01:00:00Z"),
                false);
    }

    private static AccountLink link() {
        return new AccountLink(LINK, ACCOUNT, PERSON, AccountLink.Basis.CLERK, Instant.EPOCH);
    }
}
