package jp.monobe.portal.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import jp.monobe.filing.StartResult;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.resident.Contact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After sign-in: one topic a page, what was answered is left out. */
class WelcomeViewTest extends ViewTest {

    @BeforeEach
    void letHerBegin() {
        when(start.start(Samples.CLAIM)).thenReturn(new StartResult.Started(Samples.DRAFT, false));
        when(prefill.ask(Samples.CLAIM)).thenReturn(new UUID(0, 1));
    }

    @Test
    void asksWhetherThisIsHerAndLetsAnotherLeave() {
        open("welcome/" + Samples.CLAIM);

        assertThat(page()).contains("ご本人ですか", "物部　花子", "平成2年5月5日", "(1990年)", "高知県南国市");
        assertThat(linkTo("はい、本人です")).isEqualTo("welcome/child-allowance-claim?ask=contact");

        assertThat(page()).doesNotContain("ではありません");
        press("いいえ、サインアウトする");
        verify(signOut).now();
    }

    @Test
    void saysToWhomACardFromElsewhereBelongsAndLetsHerGoOn() {
        when(account.mine()).thenReturn(Samples.accountAt("高知県高知市帯屋町一丁目5番6号"));

        open("welcome/" + Samples.CLAIM);

        assertThat(page()).contains("カードの住所は南国市ではありません", "いま住民票のある市区町村に申請してください");
        assertThat(linkTo("はい、本人です")).isEqualTo("welcome/child-allowance-claim?ask=contact");
    }

    @Test
    void asksForAMailAddressOnce() {
        when(account.mine()).thenReturn(Samples.account(new Contact.NotAsked()));

        open("welcome/" + Samples.CLAIM + "?ask=contact");

        assertThat(page()).contains("メールでのお知らせ", "手続きの名前や内容は書きません");
    }

    @Test
    void leavesOutTheMailAddressThatWasAnsweredBefore() {
        open("welcome/" + Samples.CLAIM + "?ask=contact");

        assertThat(page()).contains("市の記録を使って").doesNotContain("メールでのお知らせ");
    }

    @Test
    void goesOnWithoutMailWhenSheWantsNone() {
        when(account.mine()).thenReturn(Samples.account(new Contact.NotAsked()));
        open("welcome/" + Samples.CLAIM + "?ask=contact");

        press("メールを使わない");

        verify(contacts).chooseNone();
        assertThat(page()).contains("市の記録を使って");
    }

    @Test
    void saysWhatIsFetchedForWhatAndThatSheMayDecline() {
        open("welcome/" + Samples.CLAIM + "?ask=data");

        assertThat(page())
                .contains("同じ世帯の方の氏名", "この申請の画面に表示し", "マイナンバー(個人番号)")
                .contains("同意せずに、自分で入力する");
        assertThat(linkTo("同意せずに、自分で入力する")).isEqualTo("apply/child-allowance-claim");
        verify(consents, never()).give(Samples.CLAIM);
    }

    @Test
    void leadsARepresentativeOnOnlyWhereSheMayFile() {
        open("welcome/" + Samples.CLAIM + "?ask=data");
        assertThat(page()).contains("同意して進む").doesNotContain("ほかの方の申請をする");

        when(represented.isOffered(Samples.CLAIM)).thenReturn(true);
        open("welcome/" + Samples.CLAIM + "?ask=data");
        assertThat(linkTo("後見人など、法定代理人として、ほかの方の申請をする")).isEqualTo("represent/" + Samples.CLAIM);
    }

    @Test
    void fetchesHerDataOnceSheAgreed() {
        open("welcome/" + Samples.CLAIM + "?ask=data");
        when(consents.isGiven(Samples.CLAIM)).thenReturn(true);

        press("同意して進む");

        verify(consents).give(Samples.CLAIM);
        assertThat(page()).contains("申請の準備をしています");
    }

    @Test
    void doesNotAskAgainWhoDeclinedAndGoesOnWithHerDraft() {
        when(drafts.mine()).thenReturn(List.of(Samples.draftRow()));
        when(drafts.open(Samples.DRAFT))
                .thenReturn(new jp.monobe.filing.OpenResult.Opened(Samples.emptyDraft()));

        open("welcome/" + Samples.CLAIM + "?ask=data");

        assertThat(page()).contains("入力すること").doesNotContain("市の記録を使って");
    }

    @Test
    void leadsToHerOwnPageWhenSheCameForNoProcedure() {
        open("welcome?ask=data");

        assertThat(page()).contains("わたしの申請", "まだありません");
    }
}
