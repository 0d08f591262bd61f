package jp.monobe.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.CarriedOver;
import jp.monobe.filing.DraftData;
import jp.monobe.filing.DraftGone;
import jp.monobe.filing.EarlierFiling;
import jp.monobe.filing.OpenResult;
import jp.monobe.filing.SaveResult;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;

/** A draft's pages: overview and steps, saving, what became of it, correction. */
class DraftViewTest extends ViewTest {

    private static final String DRAFT = "draft/" + Samples.DRAFT;

    private static final class Hand extends ComponentTester<Input> {
        Hand(Input input) {
            super(input);
        }

        void types(String text) {
            setValueAsUser(text);
        }
    }

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

    @Test
    void opensInACorrectionOnlyWhatTheOfficeAskedWithItsWordsBeside() {
        opens(Samples.correction());

        open(DRAFT + "/contact");

        assertThat(page()).contains("市の担当者から", "つながりませんでした");
        assertThat(find(Input.class).withId("q-phone").all()).hasSize(1);
        assertThat(find(Input.class).withId("q-occupation-o-EMPLOYED").all()).isEmpty();
    }

    @Test
    void leadsFromAPageOfACorrectionBackToCheckingAndNowhereElse() {
        opens(Samples.correction());

        open(DRAFT + "/contact?about=phone");

        assertThat(ways()).contains(DRAFT + "/check").noneMatch(way -> way.contains("?change"));
        assertThat(page()).doesNotContain("ステップ", "次へ");
    }

    @Test
    void leadsBackToCheckingWhereSomebodyCameFromChecking() {
        opens(Samples.fullDraft());

        open(DRAFT + "/contact?change");
        var fromChecking = ways();
        open(DRAFT + "/contact");

        assertThat(fromChecking).contains(DRAFT + "/check");
        assertThat(linkTo("次へ")).isEqualTo(DRAFT + "/public-servant");
    }

    @Test
    void showsACorrectionsOverviewOnThePageThatChecksIt() {
        opens(Samples.correction());

        open(DRAFT);

        assertThat(address()).isEqualTo(DRAFT + "/check");
    }

    /** The twin: the same page of a draft that is no correction opens everything. */
    @Test
    void opensEverythingInADraftThatIsNoCorrection() {
        opens(Samples.fullDraft());

        open(DRAFT + "/contact");

        assertThat(page()).doesNotContain("直していただきたい");
        assertThat(find(jp.monobe.frontend.form.FormPage.class).single().check()).isTrue();
        assertThat(find(Input.class).withId("q-phone").all()).hasSize(1);
        assertThat(
                        find(com.vaadin.flow.component.Component.class)
                                .withId("q-occupation-o-EMPLOYED")
                                .all())
                .hasSize(1);
    }

    @Test
    void offersAnEarlierFilingAndMarksWhatCameOver() {
        opens(Samples.emptyDraft());
        when(carry.offered(Samples.DRAFT))
                .thenReturn(
                        List.of(
                                new EarlierFiling(
                                        Samples.FILING,
                                        "児童手当 認定請求",
                                        Samples.NUMBER,
                                        PortalViews.NOW,
                                        12)));
        open(DRAFT);
        assertThat(page()).contains("前の申請から入れる", Samples.NUMBER.value(), "同意は入りません");
        var taken = new CarriedOver(Samples.FILING, Samples.fullDraft().answers());
        opens(carried(Samples.fullDraft(), taken));

        press("この申請の答えを入れる(12項目)");

        verify(carry).from(Samples.DRAFT, Samples.FILING);
        assertThat(page()).contains("前の申請の答えを入れました");
        open(DRAFT + "/contact");
        assertThat(page()).contains("前の申請から入れた答えです");
        open(DRAFT + "/check");
        assertThat(page()).contains("前の申請から");
    }

    @Test
    void saysWhatANewerFormAsksDifferentlyAndLeadsOver() {
        opens(outdated(LocalDate.of(2026, 11, 30)));
        open(DRAFT);
        assertThat(page()).contains("様式が新しくなりました", "聞き方が変わった質問", "令和8年11月30日", "までです");

        press("新しい様式に移す");

        verify(carry).renew(Samples.DRAFT);
    }

    @Test
    void afterTheLastDayOfItsFormItLeadsToTheNewerOneAndToNothingElse() {
        opens(outdated(LocalDate.of(2026, 11, 22)));

        open(DRAFT + "/check");
        press("署名に進む");

        assertThat(page()).contains("提出できる期間は終わりました", "入力した内容は残っています");
        press("新しい様式に移す");
        verify(carry).renew(Samples.DRAFT);
    }

    private static DraftData outdated(LocalDate lastDay) {
        var old = FormDefinitions.shipped().find(Samples.CLAIM, "2026-11").orElseThrow();
        var draft = Samples.fullDraft();
        return new DraftData(
                draft.id(),
                old,
                draft.answers(),
                draft.known(),
                draft.packetId(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(draft.form()),
                Optional.of(lastDay),
                Set.of(),
                draft.startedAt(),
                draft.savedAt());
    }

    private static DraftData carried(DraftData draft, CarriedOver taken) {
        return new DraftData(
                draft.id(),
                draft.form(),
                draft.answers(),
                draft.known(),
                draft.packetId(),
                Optional.empty(),
                Optional.of(taken),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                draft.startedAt(),
                draft.savedAt());
    }

    @Test
    void discardsADraftOnlyWhenAskedTwice() {
        opens(Samples.emptyDraft());
        open(DRAFT);

        press("この下書きを削除する");
        assertThat(page()).contains("元には戻せません");
        press("削除する");

        verify(drafts).discard(eq(Samples.DRAFT));
    }

    private void opens(DraftData draft) {
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(draft));
    }

    private void types(String id, String text) {
        new Hand(find(Input.class).withId(id).single()).types(text);
    }
}
