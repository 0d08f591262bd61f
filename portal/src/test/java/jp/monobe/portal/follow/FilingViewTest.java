package jp.monobe.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingData;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.StartResult;
import jp.monobe.filing.WithdrawResult;
import jp.monobe.frontend.form.MessageBox;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.inbox.InboxRow;
import jp.monobe.inbox.MessageRow;
import jp.monobe.inbox.SendResult;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

class FilingViewTest extends ViewTest {

    private static final String FILING = "filing/" + Samples.FILING;

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 受付済み, true",
        "REVIEWING, 審査中, true",
        "RETURNED, 補正のお願い, true",
        "APPROVED, 申請のとおり決まりました, false",
        "REJECTED, 認められませんでした, false",
        "WITHDRAWN, 取り下げました, false"
    })
    void saysWhereItStandsAndOffersToTakeItBackWhileItIsOpen(
            Status status, String words, boolean open) {
        opens(Samples.filing(status));

        // by the receipt's own address, which she may have kept
        open(FILING + "?filed");

        assertThat(page()).contains(Samples.NUMBER.value(), words, "申請書の控え").doesNotContain("[");
        assertThat(page().contains("受け付けました"))
                .isEqualTo(status == Status.RECEIVED || status == Status.REVIEWING);
        assertThat(page().contains("この申請を取り下げる")).isEqualTo(open);
        assertThat(page().contains("これからの流れ")).isEqualTo(open);
    }

    @Test
    void saysWhatHappensNextAndByWhen() {
        opens(Samples.filing(Status.RECEIVED));

        open(FILING + "?filed");

        assertThat(page()).contains("受け付けました", "令和8年12月23日(2026年)ごろまでに", "この画面で受け取れます");
        assertThat(page()).doesNotContain("署名が済んでいません");
    }

    @Test
    void saysThatSheStillHasToIdentifyHerselfWhenItWasNotSigned() {
        var unsigned =
                new Signature(
                        Signature.Status.UNAVAILABLE, "digest", null, null, null, PortalViews.NOW);
        opens(Samples.filing(Status.RECEIVED, unsigned, Delivery.POST));

        open(FILING);

        assertThat(page()).contains("署名が済んでいません", "郵送でお届けします");
        assertThat(linkTo("署名する")).isEqualTo(FILING + "/sign");
    }

    @Test
    void leadsFromWhatTheOfficeAskedStraightToTheQuestion() {
        opens(Samples.filing(Status.RETURNED));
        when(start.correct(Samples.FILING))
                .thenReturn(new StartResult.Started(Samples.DRAFT, false));
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(Samples.correction()));
        open(FILING);
        assertThat(page())
                .contains("口座をお確かめください。", "令和8年12月7日(2026年)まで", "つながりませんでした")
                .contains("最初に提出した令和8年11月23日(2026年)のままです");
        var way = "correct/" + Samples.FILING + "?about=phone";
        assertThat(ways()).contains(way);

        open(way);

        assertThat(address()).isEqualTo("draft/" + Samples.DRAFT + "/contact?about=phone");
        assertThat(page()).contains("つながりませんでした");
    }

    /** Without naming one, as from her own page: to the first that is as it was. */
    @Test
    void leadsToTheFirstQuestionThatIsNotMended() {
        when(start.correct(Samples.FILING))
                .thenReturn(new StartResult.Started(Samples.DRAFT, true));
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(Samples.correction()));

        open("correct/" + Samples.FILING);

        assertThat(address()).isEqualTo("draft/" + Samples.DRAFT + "/contact?about=phone");
    }

    @Test
    void leadsBackWhenThereIsNothingToMendAnyMore() {
        opens(Samples.filing(Status.REVIEWING));
        when(start.correct(Samples.FILING)).thenReturn(new StartResult.NotReturned());

        open("correct/" + Samples.FILING);

        assertThat(address()).isEqualTo(FILING);
    }

    @Test
    void takesAFilingBackOnlyWhenAskedTwice() {
        opens(Samples.filing(Status.REVIEWING));
        when(filings.withdraw(Samples.FILING)).thenReturn(new WithdrawResult.Withdrawn());
        open(FILING);
        press("この申請を取り下げる");
        assertThat(page()).contains("提出の日は新しくなり");
        opens(Samples.filing(Status.WITHDRAWN));

        press("取り下げる");

        verify(filings).withdraw(Samples.FILING);
        assertThat(page()).contains("申請を取り下げました");
    }

    @Test
    void saysThatItIsTooLateToTakeBackWhatIsDecided() {
        opens(Samples.filing(Status.REVIEWING));
        when(filings.withdraw(Samples.FILING)).thenReturn(new WithdrawResult.AlreadyDecided());
        open(FILING);
        press("この申請を取り下げる");

        press("取り下げる");

        assertThat(page()).contains("すでに結果が決まっています");
    }

    @Test
    void showsWhatWasWrittenAndMarksWhatIsNew() {
        opens(Samples.filing(Status.REVIEWING));
        when(messages.open(Samples.FILING))
                .thenReturn(
                        List.of(
                                written(false, "口座は変えられますか。", false),
                                written(true, "<b>はい</b>、変えられます。", true)));

        open(FILING);

        assertThat(page())
                .contains("担当者とのメッセージ", "あなた", "口座は変えられますか。")
                .contains("南国市 子育て支援課", "新しい", "<b>はい</b>、変えられます。");
        assertThat(panel().getElement().getClassList().contains("not-printed")).isFalse();
    }

    /** Only what was said is wanted on paper, and nowhere the empty box. */
    @Test
    void withoutMessagesTheirPartIsNotPrinted() {
        opens(Samples.filing(Status.REVIEWING));

        open(FILING);

        assertThat(page()).contains("担当者とのメッセージ");
        assertThat(panel().getElement().getClassList().contains("not-printed")).isTrue();
        assertThat(
                        find(MessageBox.class)
                                .single()
                                .getElement()
                                .getClassList()
                                .contains("message-box"))
                .isTrue();
    }

    private MessagesPanel panel() {
        return find(MessagesPanel.class).single();
    }

    @Test
    void sendsAMessageOnceAndKeepsWhatWasTypedWhenItDoesNotGo() {
        opens(Samples.filing(Status.APPROVED));
        when(messages.send(any(), any(), any()))
                .thenReturn(new SendResult.TooMany(20), new SendResult.Sent());
        open(FILING);
        var box = find(TextArea.class).withId("message").single();
        box.setValue("いつ振り込まれますか。");

        press("送る");
        assertThat(page()).contains("1日に送れるのは20通までです");
        assertThat(box.getValue()).isEqualTo("いつ振り込まれますか。");
        press("送る");

        assertThat(page()).contains("メッセージを送りました");
        assertThat(box.getValue()).isEmpty();
        var ids = ArgumentCaptor.forClass(UUID.class);
        verify(messages, times(2)).send(eq(Samples.FILING), ids.capture(), any());
        assertThat(ids.getAllValues())
                .as("one message, pressed twice")
                .hasSize(2)
                .allMatch(ids.getAllValues().getFirst()::equals);
    }

    private static MessageRow written(boolean fromOffice, String text, boolean isNew) {
        return new MessageRow(
                UUID.randomUUID(),
                fromOffice,
                fromOffice ? "南国市 子育て支援課" : "",
                PortalViews.NOW,
                text,
                isNew);
    }

    @Test
    void leadsToTheLetterAboutIt() {
        opens(Samples.filing(Status.APPROVED));
        when(inbox.mine())
                .thenReturn(
                        List.of(
                                new InboxRow(
                                        Samples.NOTICE,
                                        Samples.FILING,
                                        "児童手当認定通知書",
                                        Delivery.ELECTRONIC,
                                        PortalViews.NOW,
                                        Optional.empty(),
                                        Optional.empty())));

        open(FILING);

        assertThat(page()).contains("児童手当認定通知書", "文書が届いています");
        assertThat(linkTo("通知を見る")).isEqualTo("notice/" + Samples.NOTICE);
    }

    @Test
    void looksNotFoundForTheFilingOfAnother() {
        when(filings.open(Samples.FILING)).thenThrow(new AccessRefused("ownership"));

        open(FILING);
        var refused = page();
        open("filing/not-an-id");

        assertThat(refused).contains("ページが見つかりません").isEqualTo(page());
    }

    @Test
    void answersTheUnexpectedWithANumberAndWithoutDetails() {
        when(filings.open(Samples.FILING)).thenThrow(new IllegalStateException("花子 の申請"));

        open(FILING);

        assertThat(page()).contains("処理できませんでした", "エラー番号 E-").doesNotContain("花子 の申請");
    }

    private void opens(FilingData filing) {
        when(filings.open(Samples.FILING)).thenReturn(filing);
    }
}
