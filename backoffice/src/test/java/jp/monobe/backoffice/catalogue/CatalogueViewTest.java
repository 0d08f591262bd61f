package jp.monobe.backoffice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleEntries;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.publishing.CheckEntry;
import jp.monobe.publishing.CheckLinks;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithStaff(Role.CATALOGUE_EDITOR)
class CatalogueViewTest extends ViewTest {

    @Test
    void saysThatNothingIsDue() {
        navigate(CatalogueView.class);

        assertThat(page()).contains("確認が必要な案内はありません").doesNotContain("[office.");
    }

    @Test
    void listsWhatIsDueWithItsDeadLinksAndTheOneActThatChecksIt() {
        due();

        navigate(CatalogueView.class);

        assertThat(page())
                .contains("確認が必要(1)", "リンク切れ(1)", "子ども医療費の助成", "市の確認なし")
                .contains("今日確認した、変更なし")
                .doesNotContain("[office.");
        keep("catalogue");
    }

    @Test
    void checksARowAndSaysWhatThePublicReadsNow() {
        due();
        when(checkEntry.unchanged(SampleEntries.ID)).thenReturn(new CheckEntry.Result.Confirmed());
        navigate(CatalogueView.class);

        press("今日確認した、変更なし");

        verify(checkEntry).unchanged(SampleEntries.ID);
        assertThat(page()).contains("今日確認した記録を公開しました");
    }

    @Test
    void saysThatASecondPersonIsNeededWhereMoreWouldBeShown() {
        due();
        when(checkEntry.unchanged(SampleEntries.ID)).thenReturn(new CheckEntry.Result.Proposed());
        navigate(CatalogueView.class);

        press("今日確認した、変更なし");

        assertThat(page()).contains("公開する人の確認を待っています");
    }

    @Test
    @WithStaff(Role.CATALOGUE_PUBLISHER)
    void offersThePublisherNoActOfTheEditors() {
        due();

        navigate(CatalogueView.class);

        assertThat(page()).doesNotContain("今日確認した、変更なし").doesNotContain("新しい案内を作る");
    }

    @Test
    void namesDeadLinksWithTheEntriesThatRestOnThem() {
        when(checkLinks.dead()).thenReturn(List.of(dead("404")));
        when(checkLinks.coverage()).thenReturn(new CheckLinks.Coverage(1, 0));

        UI.getCurrent().navigate("catalogue", QueryParameters.of("show", "links"));

        assertThat(page())
                .contains("https://city.example/gone", "ページがありません(404)")
                .contains(SampleEntries.service().name());
    }

    @ParameterizedTest
    @CsvSource({
        "410, ページがありません(410)",
        "503, 3回つづけてエラーでした(503)",
        "HttpTimeoutException, 3回つづけて、時間のうちに返事がありませんでした",
        "ConnectException, 3回つづけて、つながりませんでした"
    })
    void saysInWordsWhatIsWrongWithALink(String answer, String words) {
        when(checkLinks.dead()).thenReturn(List.of(dead(answer)));
        when(checkLinks.coverage()).thenReturn(new CheckLinks.Coverage(1, 0));

        UI.getCurrent().navigate("catalogue", QueryParameters.of("show", "links"));

        assertThat(page()).contains(words).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"0, 12, 出典のリンクは、まだ確かめていません", "12, 0, リンク切れは見つかっていません", "7, 5, まだ確かめていないリンクが5件あります"})
    void doesNotCallLinksSoundThatNobodyAsked(int asked, int notAsked, String words) {
        when(checkLinks.dead()).thenReturn(List.of());
        when(checkLinks.coverage()).thenReturn(new CheckLinks.Coverage(asked, notAsked));

        UI.getCurrent().navigate("catalogue", QueryParameters.of("show", "links"));

        assertThat(page()).contains(words);
        assertThat(page().contains("リンク切れは見つかっていません")).isEqualTo(asked > 0);
    }

    private static CheckLinks.DeadLink dead(String answer) {
        return new CheckLinks.DeadLink(
                "https://city.example/gone",
                answer,
                LocalDate.of(2026, 11, 22),
                List.of(SampleEntries.service()));
    }

    @Test
    void offersNationalServicesOfWhichTheCityMayMakeItsOwnVersion() {
        when(catalogueList.national()).thenReturn(List.of(SampleEntries.service()));

        UI.getCurrent().navigate("catalogue", QueryParameters.of("show", "national"));

        assertThat(page()).contains("市の版を作る");
    }

    private void due() {
        when(catalogueList.all()).thenReturn(List.of(SampleEntries.row()));
        when(catalogueList.due()).thenReturn(List.of(SampleEntries.row()));
    }
}
