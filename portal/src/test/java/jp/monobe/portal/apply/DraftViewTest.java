package jp.monobe.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.DraftGone;
import jp.monobe.filing.SaveResult;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;

/** A draft's pages: overview and steps, saving, what became of it, correction. */
class DraftViewTest extends DraftPages {

    @Test
    void showsWhereTheDraftStandsAndWhatIsKnownFromTheSignInAlone() {
        opens(Samples.emptyDraft());

        open(DRAFT);

        assertThat(page())
                .contains("児童手当 認定請求", "請求の理由と日", "これから", "サインインで確かめた内容です")
                .doesNotContain("市の記録から入れました", "[");
        assertThat(linkTo("入力を始める")).isEqualTo(DRAFT + "/claim-reason");
    }

    @Test
    void leadsToCheckingOnceAllIsAnswered() {
        opens(Samples.fullDraft());

        open(DRAFT);

        assertThat(page()).contains("市の記録から入れました", "入力済み", "確認できます");
        assertThat(linkTo("内容の確認へ")).isEqualTo(DRAFT + "/check");
    }

    @Test
    void savesAFieldWhenItIsLeft() {
        opens(Samples.emptyDraft());
        when(drafts.save(any(), any(), any())).thenReturn(new SaveResult.Saved(PortalViews.NOW));
        open(DRAFT + "/contact");

        types("q-phone", "090-0000-0000");

        verify(drafts).save(Samples.DRAFT, AnswerKey.of("phone"), new Answer.Text("090-0000-0000"));
        assertThat(page()).contains("保存しました");
    }

    @Test
    void leadsToTheReceiptWhenAnotherTabHandedTheDraftIn() {
        opens(Samples.emptyDraft());
        open(DRAFT + "/contact");
        var gone = new DraftGone(Optional.of(Samples.FILING));
        when(drafts.save(any(), any(), any())).thenReturn(gone);
        when(drafts.open(Samples.DRAFT)).thenReturn(gone);
        when(filings.open(Samples.FILING)).thenReturn(Samples.filing(Status.RECEIVED));

        types("q-phone", "090-0000-0000");

        assertThat(page()).contains(Samples.NUMBER.value());
    }

    /** A tab that stood open while the office asked for something else. */
    @Test
    void leadsToWhatMayChangeNowWhenTheFieldWasClosedMeanwhile() {
        opens(Samples.correction());
        open(DRAFT + "/contact");
        when(drafts.save(any(), any(), any())).thenReturn(new SaveResult.Closed());

        types("q-phone", "088-863-2111");

        assertThat(page()).contains("市からのお願いが変わりました");
        assertThat(address()).isEqualTo(DRAFT + "/check?anew");
        assertThat(page()).contains("市からのお願いが変わりました", "ほかに直したところは残っています", "直すところ");
    }

    @Test
    void leadsHomeWhenTheDraftIsNoMore() {
        when(drafts.open(Samples.DRAFT)).thenReturn(new DraftGone(Optional.empty()));

        open(DRAFT);

        assertThat(page()).contains("わたしの申請");
    }

    @Test
    void goesOnFromAStepThatIsNotAskedAnyMore() {
        opens(Samples.fullDraft());

        open(DRAFT + "/youths");
        var youths = page();
        open(DRAFT + "/no-such-step");

        assertThat(youths).contains("大学生の年代の子");
        assertThat(page()).contains("入力すること");
    }

    @Test
    void saysWhatIsMissingBeforeGoingOnAndLetsHerGoOnAllTheSame() {
        opens(Samples.emptyDraft());
        open(DRAFT + "/claim-reason?mend");

        assertThat(page()).contains("1か所の入力を確認してください", "「請求の理由」を選んでください");
        assertThat(linkTo("あとで入力して、先に進む")).isEqualTo(DRAFT + "/check");
    }
}
