package jp.monobe.portal.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.inbox.InboxRow;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.resident.Contact;
import org.junit.jupiter.api.Test;

class HomeViewTest extends ViewTest {

    @Test
    void saysThatThereIsNothingYetAndWhatCanBeBegun() {
        open("");

        assertThat(page())
                .contains("まだありません", "オンラインで申請できる手続き", "児童手当 認定請求")
                .doesNotContain("提出した申請 ", "市からのお知らせ", "[");
        assertThat(linkTo("児童手当 認定請求")).isEqualTo("welcome/child-allowance-claim?ask=data");
    }

    @Test
    void listsDraftsByWayOfAskingForHerDataAnew() {
        when(drafts.mine()).thenReturn(List.of(Samples.draftRow()));

        open("");

        assertThat(page()).contains("書きかけの申請", "令和8年11月23日(2026年)", "令和8年12月23日(2026年)まで残ります");
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .anyMatch(link ->
                        link.getHref()
                                .equals("apply/child-allowance-claim?draft=" + Samples.DRAFT));
    }

    @Test
    void listsFilingsWithNumberAndState() {
        when(filings.mine()).thenReturn(List.of(Samples.filingRow(Status.REVIEWING)));

        open("");

        assertThat(page()).contains("提出した申請", Samples.NUMBER.value(), "審査中");
    }

    @Test
    void asksFirstOfAllToMendWhatTheOfficeReturned() {
        when(filings.mine()).thenReturn(List.of(Samples.filingRow(Status.RETURNED)));
        when(filings.open(Samples.FILING)).thenReturn(Samples.filing(Status.RETURNED));

        open("");

        assertThat(page())
                .contains("直していただきたいところがあります", "令和8年12月7日(2026年)までにお願いします")
                .contains(Samples.NUMBER.value());
        assertThat(linkTo("直す")).isEqualTo("correct/" + Samples.FILING);
    }

    /** The twin: what waits for the office asks nothing of her. */
    @Test
    void asksNothingOfWhatIsBeingReviewed() {
        when(filings.mine()).thenReturn(List.of(Samples.filingRow(Status.REVIEWING)));

        open("");

        assertThat(page()).doesNotContain("直していただきたい");
    }

    @Test
    void marksNoticesSheHasNotReadAndThoseSentByPost() {
        when(inbox.mine()).thenReturn(List.of(notice(Delivery.ELECTRONIC), notice(Delivery.POST)));

        open("");

        assertThat(page()).contains("市からのお知らせ", "認定通知書", "未読", "郵便でお送りします");
    }

    @Test
    void callsToWhatTheOfficeWroteAndSheHasNotRead() {
        when(filings.mine()).thenReturn(List.of(Samples.filing(Status.REVIEWING).row()));
        when(messages.unread())
                .thenReturn(
                        List.of(
                                new jp.monobe.inbox.UnreadMessages(
                                        Samples.FILING, 2, PortalViews.NOW)));

        open("");

        assertThat(page()).contains("市からのメッセージが2通届いています", Samples.NUMBER.value());
        assertThat(linkTo("メッセージを読む")).isEqualTo("filing/" + Samples.FILING + "#messages");
    }

    @Test
    void remindsOfAnAddressThatWaitsForItsCode() {
        when(account.mine())
                .thenReturn(Samples.account(new Contact.Unconfirmed("hanako@example.jp")));

        open("");

        assertThat(page()).contains("メールアドレスの確認が済んでいません", "hanako@example.jp");
    }

    private static InboxRow notice(Delivery delivery) {
        return new InboxRow(
                Samples.NOTICE,
                Samples.FILING,
                "認定通知書",
                delivery,
                PortalViews.NOW,
                Optional.empty(),
                Optional.empty());
    }
}
