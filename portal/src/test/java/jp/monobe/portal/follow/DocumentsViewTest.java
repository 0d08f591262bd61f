package jp.monobe.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.DocumentsData;
import jp.monobe.filing.HandInResult;
import jp.monobe.filing.LaterDocuments;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.portal.testing.PortalViews;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that follow a filing: what is wanted by when, and every result of handing them in. */
class DocumentsViewTest extends ViewTest {

    private static final String FILING = "filing/" + Samples.FILING;
    private static final String PAGE = FILING + "/documents";

    @BeforeEach
    void file() {
        when(filings.open(Samples.FILING)).thenReturn(Samples.filing(Status.REVIEWING));
    }

    @Test
    void tellsOnTheFilingWhatIsStillWantedAndByWhen() {
        wanted(Samples.paper(false));

        open(FILING);

        assertThat(page())
                .contains("別居監護申立書", "令和8年12月14日(2026年)までにお出しください", "まだ")
                .contains("書類をあとから出しても、申請の日は変わりません");
        assertThat(linkTo("書類を出す")).isEqualTo(PAGE);
    }

    @Test
    void tellsOnTheFilingWhatIsHereAndOffersToHandInAnythingElse() {
        wanted(Samples.paper(true));

        open(FILING);

        assertThat(page()).contains("提出済み").doesNotContain("までにお出しください");
        assertThat(linkTo("ほかの書類を出す")).isEqualTo(PAGE);
    }

    /** What was taken back or decided asks for nothing more; what came stays to be seen. */
    @Test
    void asksForNothingOnceItHasEnded() {
        when(documents.of(Samples.FILING))
                .thenReturn(
                        new DocumentsData(
                                List.of(Samples.paper(false)), List.of(), List.of(), false));
        open(FILING);
        assertThat(page()).doesNotContain("別居監護申立書", "までにお出しください");

        when(documents.of(Samples.FILING))
                .thenReturn(
                        new DocumentsData(
                                List.of(Samples.paper(true)), List.of(), List.of(), false));
        open(FILING);

        assertThat(page()).contains("別居監護申立書", "提出済み");
    }

    @Test
    void remindsOfWhatWasChosenAndNotHandedIn() {
        when(documents.of(Samples.FILING))
                .thenReturn(
                        new DocumentsData(
                                List.of(),
                                List.of(),
                                List.of(Samples.file(LaterDocuments.OTHER)),
                                true));

        open(FILING);

        assertThat(page()).contains("まだ提出していない書類があります", "1件あります");
    }

    @Test
    void asksForEachPaperThatIsMissingAndForNothingThatIsHere() {
        wanted(Samples.paper(false));
        open(PAGE);
        var missing = page();
        wanted(Samples.paper(true));

        open(PAGE);

        assertThat(missing)
                .contains("別居監護申立書", "令和8年12月14日(2026年)まで", "そのほかの書類")
                .doesNotContain("[");
        assertThat(page()).contains("そのほかの書類").doesNotContain("別居監護申立書");
    }

    @Test
    void saysAfterTheDayThatItIsStillPossible() {
        var paper = Samples.paper(false);
        wanted(new DocumentsData.Wanted(paper.field(), false, paper.dueBy().minusDays(30)));

        open(PAGE);

        assertThat(page()).contains("令和8年11月14日(2026年)を過ぎましたが、まだ出せます");
    }

    @Test
    void tellsThatTheDocumentsCame() {
        when(documents.handIn(Samples.FILING))
                .thenReturn(new HandInResult.HandedIn(List.of(Samples.file("x"))));
        open(PAGE);

        press("提出する");

        verify(documents, times(1)).handIn(Samples.FILING);
        assertThat(address()).isEqualTo(FILING + "?documents");
        assertThat(page()).contains("書類を受け付けました");
    }

    @Test
    void saysThatNoFileWasChosen() {
        when(documents.handIn(Samples.FILING)).thenReturn(new HandInResult.Nothing());
        open(PAGE);

        press("提出する");

        assertThat(address()).isEqualTo(PAGE);
        assertThat(page()).contains("提出するファイルを選んでください");
    }

    @Test
    void leadsToTheFilingWhenItWasDecidedMeanwhile() {
        when(documents.handIn(Samples.FILING)).thenReturn(new HandInResult.Ended());
        open(PAGE);

        press("提出する");

        assertThat(address()).isEqualTo(FILING);
    }

    @Test
    void isNotThereOnceTheFilingIsDecided() {
        when(documents.of(Samples.FILING))
                .thenReturn(new DocumentsData(List.of(), List.of(), List.of(), false));

        open(PAGE);

        assertThat(address()).isEqualTo(FILING);
        assertThat(page()).doesNotContain("書類を出す");
    }

    @Test
    void listsWhatCameLater() {
        when(documents.of(Samples.FILING))
                .thenReturn(
                        new DocumentsData(
                                List.of(),
                                List.of(
                                        new DocumentsData.Later(
                                                Samples.file("x"), PortalViews.NOW)),
                                List.of(),
                                true));

        open(PAGE);

        assertThat(page()).contains("あとから出した書類", "申立書.jpg", "令和8年11月23日(2026年)");
    }

    @Test
    void looksNotFoundForTheFilingOfAnother() {
        when(documents.of(Samples.FILING)).thenThrow(new AccessRefused("ownership"));

        open(PAGE);

        assertThat(page()).contains("ページが見つかりません");
    }

    private void wanted(DocumentsData.Wanted paper) {
        when(documents.of(Samples.FILING))
                .thenReturn(new DocumentsData(List.of(paper), List.of(), List.of(), true));
    }
}
