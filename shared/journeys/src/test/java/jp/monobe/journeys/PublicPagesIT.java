package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Who reads without signing in: on a phone, at a desk, on the narrowest screen, in three languages;
 * who answers the finder's questions; and who writes what they read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesIT {

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/konan",
                    "/konan?lang=en",
                    "/konan?lang=ja-simple",
                    "/konan/events/birth",
                    "/konan/ages",
                    "/konan/ages/baby",
                    "/konan/online",
                    "/konan/deadlines?on=2026-11-20",
                    "/konan/index",
                    "/konan/services",
                    "/konan/services/child-allowance-claim",
                    "/konan/services/child-allowance-claim?lang=en",
                    "/konan/services/konan-akiya-bank",
                    "/konan/services/konan-family-counsel",
                    "/national/services/birth-registration",
                    "/compare/childcare-facility-application",
                    "/konan/no-such-page");

    @RegisterExtension
    final TestExecutionExceptionHandler failures =
            (_, failure) -> {
                this.browsers.lookBack();
                throw failure;
            };

    private Installation installation;
    private Browsers browsers;

    @BeforeAll
    void start() {
        installation = Installation.fresh();
        browsers = new Browsers();
    }

    @AfterEach
    void closeWindows() {
        browsers.closeWindows();
    }

    @AfterAll
    void stop() {
        browsers.close();
        installation.close();
    }

    @Test
    @DisplayName("公開ページは、スマートフォンでも机でも、だれにでも読める")
    void everyPageCanBeReadByEverybody() {
        for (var page : List.of(browsers.phone(), browsers.desk())) {
            var width = page.viewportSize().width;
            for (int at = 0; at < PAGES.size(); at++) {
                page.navigate(installation.portal(PAGES.get(at)));
                Browsers.look(page, "public-%d-%02d".formatted(width, at));
                assertThat(page.context().cookies()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("幅320ピクセルでも、横に動かさずに読める")
    void nothingScrollsSidewaysOnTheNarrowestScreen() {
        var page = browsers.phone();
        page.setViewportSize(320, 640);

        for (var address : PAGES) {
            page.navigate(installation.portal(address));
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "document.documentElement.scrollWidth <= innerWidth"))
                    .as(address)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("保護者は場面から手続きを見つけ、期限と窓口を知り、ほかの市とくらべる")
    void aMotherFindsAServiceByHerSituationAndComparesCities() {
        var page = browsers.phone();
        page.navigate(installation.portal("/konan"));

        link(page, "園に入るとき・通うとき").click();
        link(page, "保育施設等の空き状況と入所申込み").first().click();
        assertThat(page.locator("main")).containsText("から通うには");
        assertThat(page.locator("#office")).containsText("0887-50-3021");
        page.navigate(installation.portal("/compare/childcare-facility-application"));

        assertThat(page.locator("main")).containsText("ちがいあり");
    }

    @Test
    @DisplayName("暴力の相談のページは、離れると履歴に残らない")
    void aPageOnViolenceIsReplacedInTheHistory() {
        var page = browsers.phone();
        page.route("https://www.jma.go.jp/**", route -> route.fulfill());
        page.navigate(installation.portal("/konan"));
        page.navigate(installation.portal("/konan/services/konan-family-counsel"));

        page.locator("a[data-leave]").click();
        page.waitForURL("https://www.jma.go.jp/**");
        page.goBack();

        assertThat(page.url()).endsWith("/konan");
    }

    @Test
    @DisplayName("引っ越してきた家族が質問に答え、期限と金額とわけを知り、結果をとっておく")
    void aFamilyThatMovedInLearnsWhatIsDueUntilWhen() throws IOException {
        new FinderJourney(installation, browsers.phone())
                .aFamilyThatMovedInLearnsWhatIsDueUntilWhen();
    }

    @Test
    @DisplayName("サインインすると子どもの生年月日が入り、答えは言ったときだけ残り、消せる")
    void aMotherBeginsWithTheRecordAndKeepsHerAnswers() {
        new FinderJourney(installation, browsers.phone())
                .aMotherBeginsWithTheRecordAndKeepsHerAnswers();
    }

    @Test
    @DisplayName("職員の案内・施設・検索のことばの画面は、机でもスマートフォンでも使える")
    void everyPageOfTheEditorsCanBeUsedByEverybody() {
        editors().everyPageCanBeUsedByEverybody();
    }

    @Test
    @DisplayName("二人で公開した案内、CSVで直した施設、加えたことばを、市民が見つける")
    void whatEditorsPublishIsReadByResidents() throws IOException {
        editors().whatTheyPublishIsReadByResidents();
    }

    private EditorsJourney editors() {
        return new EditorsJourney(browsers, installation, new Mailbox(installation));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }
}
