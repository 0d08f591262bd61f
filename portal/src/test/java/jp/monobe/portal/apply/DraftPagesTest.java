package jp.monobe.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.filing.CarriedOver;
import jp.monobe.filing.EarlierFiling;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import org.junit.jupiter.api.Test;

/** More of {@link DraftViewTest}. */
class DraftPagesTest extends DraftPages {

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

    @Test
    void discardsADraftOnlyWhenAskedTwice() {
        opens(Samples.emptyDraft());
        open(DRAFT);

        press("この下書きを削除する");
        assertThat(page()).contains("元には戻せません");
        press("削除する");

        verify(drafts).discard(eq(Samples.DRAFT));
    }
}
