package jp.monobe.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.Correcting;
import jp.monobe.filing.DraftData;
import jp.monobe.filing.DraftGone;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.SubmitResult;
import jp.monobe.filing.UnfinishedFile;
import jp.monobe.municipality.OnlineProcedures.Signature;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;

/** Checking the answers, the estimate, and every result of handing in. */
class CheckViewTest extends ViewTest {

    private static final String DRAFT = "draft/" + Samples.DRAFT;
    private static final String CHECK = DRAFT + "/check";
    private static final UnfinishedFile HALF =
            new UnfinishedFile(AnswerKey.of("apart-statement"), "申立書.jpg", 37);
    private static final String HAND_IN = "この内容で提出する";

    @Test
    void tellsTheLikelyAmountWithReasonsAndNeverThatItIsDecided() {
        opens(Samples.fullDraft());

        open(CHECK);

        assertThat(page())
                .contains("受け取れる見込みの月額", "15,000円", "令和8年12月(2026年)分から", "物部　蓮")
                .contains("3歳の誕生月", "決定ではありません", "あなたが受け取る人と認められた場合")
                .contains("令和8年11月30日(2026年)までに提出してください", "市の記録から")
                .doesNotContain("[");
    }

    @Test
    void leadsFromEachMissingAnswerToItsPageAndHandsNothingIn() {
        cityAsksFor(Signature.AUTH_ONLY);
        opens(Samples.emptyDraft());
        open(CHECK);

        press(HAND_IN);

        assertThat(linkTo("「請求の理由」を選んでください。")).isEqualTo(DRAFT + "/claim-reason?mend");
        assertThat(page()).doesNotContain("見込みの月額");
        verifyNoInteractions(submit);
    }

    @Test
    void goesToSigningWhereTheCityAsksForIt() {
        opens(Samples.fullDraft());
        open(CHECK);

        press("署名に進む");

        assertThat(page()).contains("申請書への署名");
        verifyNoInteractions(submit);
    }

    @Test
    void showsTheReceiptOfWhatWasAccepted() {
        handsIn(new SubmitResult.Accepted(Samples.FILING, Samples.NUMBER, PortalViews.NOW));

        assertThat(page()).contains("受け付けました", Samples.NUMBER.value());
    }

    @Test
    void staysWhenTheRoomFindsSomethingMissing() {
        handsIn(new SubmitResult.Incomplete(List.of()));

        assertThat(address()).isEqualTo(CHECK);
    }

    @Test
    void goesToSigningWhenTheRoomMissesASignature() {
        cityAsksFor(Signature.AUTH_ONLY);
        opens(Samples.fullDraft());
        when(submit.submit(Samples.DRAFT)).thenReturn(new SubmitResult.SignatureMissing());
        open(CHECK);
        cityAsksFor(Signature.SIGN);

        press(HAND_IN);

        assertThat(page()).contains("申請書への署名");
    }

    @Test
    void leadsHomeWhenTheDraftIsGone() {
        cityAsksFor(Signature.NONE);
        opens(Samples.fullDraft());
        when(submit.submit(Samples.DRAFT)).thenReturn(new SubmitResult.Gone());
        open(CHECK);
        when(drafts.open(Samples.DRAFT)).thenReturn(new DraftGone(Optional.empty()));

        press(HAND_IN);

        assertThat(page()).contains("わたしの申請");
    }

    @Test
    void showsInACorrectionWhatWasAskedAndWhetherItIsMendedAndWhoseDayCounts() {
        cityAsksFor(Signature.AUTH_ONLY);
        opens(Samples.correction());
        open(CHECK);
        var asItWas = page();
        opens(mended());

        open(CHECK);

        assertThat(asItWas)
                .contains("直した内容の確認", "口座をお確かめください。", "令和8年12月7日(2026年)まで")
                .contains("つながりませんでした", "まだ直していません")
                .contains("申請の日は、最初に提出した令和8年11月20日(2026年)のままです")
                .doesNotContain("提出した日が、申請の日になります", "までに提出してください", "[");
        assertThat(page()).contains("直しました").doesNotContain("まだ直していません");
        assertThat(ways()).contains(DRAFT + "/contact?about=phone");
    }

    @Test
    void offersInACorrectionToChangeOnlyWhatIsOpen() {
        opens(Samples.correction());
        open(CHECK);
        var correction = changes();
        opens(Samples.fullDraft());

        open(CHECK);

        assertThat(correction).containsExactly(DRAFT + "/contact?change");
        assertThat(changes()).contains(DRAFT + "/claim-reason?change").hasSizeGreaterThan(8);
    }

    @Test
    void showsInACorrectionWhatHasToBeMendedThoughNobodyAskedIt() {
        var asked = Samples.correction();
        var mending = Samples.CORRECTING;
        var gap =
                new Correcting(
                        mending.first(),
                        mending.claimDate(),
                        mending.asked(),
                        mending.filed(),
                        false,
                        List.of(AnswerKey.of("occupation")));
        opens(Samples.mending(asked, gap));

        open(CHECK);

        assertThat(page()).contains("そのほかに、書いていただくところ", "市のお願いにはありませんが、ここも直せます", "つながりませんでした");
    }

    @Test
    void saysWhichFileIsStillOnItsWayBeforeItIsLeftOut() {
        when(submit.submit(Samples.DRAFT)).thenReturn(new SubmitResult.CaughtUp());
        cityAsksFor(Signature.AUTH_ONLY);
        opens(Samples.fullDraft());
        when(attachments.unfinished(Samples.DRAFT)).thenReturn(List.of(HALF));

        open(CHECK);

        assertThat(page())
                .contains("まだ届いていないファイルがあります", "申立書.jpg(37%まで届きました)")
                .contains("このまま提出すると、このファイルは入りません", "あとから提出する書類");
        press(HAND_IN);
        verify(submit).submit(Samples.DRAFT);
    }

    /** Chosen in another tab since: she is told first, and hands in when she presses again. */
    @Test
    void stopsOnceForAFileThatCameUnderWaySince() {
        when(submit.submit(Samples.DRAFT)).thenReturn(new SubmitResult.CaughtUp());
        cityAsksFor(Signature.AUTH_ONLY);
        opens(Samples.fullDraft());
        open(CHECK);
        assertThat(page()).doesNotContain("まだ届いていないファイル");
        when(attachments.unfinished(Samples.DRAFT)).thenReturn(List.of(HALF));

        press(HAND_IN);

        assertThat(page()).contains("申立書.jpg(37%まで届きました)");
        verify(submit, never()).submit(Samples.DRAFT);
        press(HAND_IN);
        verify(submit).submit(Samples.DRAFT);
    }

    private List<String> changes() {
        return ways().stream().filter(way -> way.endsWith("?change")).toList();
    }

    private static DraftData mended() {
        var asked = Samples.correction();
        return new DraftData(
                asked.id(),
                asked.form(),
                asked.answers().with(AnswerKey.of("phone"), new Answer.Text("088-111-1111")),
                asked.known(),
                asked.packetId(),
                asked.correcting(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asked.closed(),
                asked.startedAt(),
                asked.savedAt());
    }

    private void handsIn(SubmitResult result) {
        cityAsksFor(Signature.AUTH_ONLY);
        opens(Samples.fullDraft());
        when(filings.open(Samples.FILING)).thenReturn(Samples.filing(Status.RECEIVED));
        when(submit.submit(Samples.DRAFT)).thenReturn(result);
        open(CHECK);
        press(HAND_IN);
        verify(submit).submit(Samples.DRAFT);
    }

    private void opens(DraftData draft) {
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(draft));
    }
}
