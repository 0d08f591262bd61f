package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** The guided finder, from its plain first question to what can be kept of its result. */
final class FinderJourney {

    /** A family that moved in on 21 November, one answer a question; else "no" or the first. */
    private static final Map<String, String> ANSWERS =
            Map.of(
                    "residence", "引っ越してきた",
                    "single", "結婚している",
                    "place", "家(園",
                    "allowance", "前に住んでいた市町村",
                    "public-servant", "いいえ");

    private final Installation installation;
    private final Page page;

    FinderJourney(Installation installation, Page phone) {
        this.installation = installation;
        this.page = phone;
    }

    void aFamilyThatMovedInLearnsWhatIsDueUntilWhen() throws IOException {
        // given a family with two children on the first page, which needs no script
        page.navigate(installation.portal("/nankoku/finder"));
        Browsers.look(page, "finder-00-first");
        page.getByText("2人", new Page.GetByTextOptions().setExact(true)).first().click();
        page.getByText("はじめる").click();

        // when they answer until nothing more would change the result
        int pages = answersAll();

        // then each child is told of, with date, amount and the reason for both
        assertThat(pages).isBetween(8, 30);
        var result = page.locator("main");
        assertThat(result).containsText("期限のあるもの");
        assertThat(result).containsText("令和8年12月7日(2026年)まで");
        assertThat(result).containsText("花子さん、2人目のお子さん");
        assertThat(result).containsText("月額25,000円の見込み(2026年12月分から)");
        assertThat(result).containsText("令和8年12月分は受け取れません");
        lookEverywhere(page, "finder-80-result");

        // and what they keep holds no answer: a calendar, and a link of ids
        var calendar = Files.readString(downloads(page, "期限をカレンダーに入れる(.ics)").path());
        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20261207", "UID:child-allowance-claim@monobe")
                .doesNotContain("花子", "2025");
        page.getByText("答えの入らない結果のページを開く").click();
        page.waitForURL("**/finder/result?**");
        assertThat(page.url()).contains("child-allowance-claim").doesNotContain("MOVED", "2025");
        lookEverywhere(page, "finder-81-kept");
    }

    void aMotherBeginsWithTheRecordAndKeepsHerAnswers() {
        // given a mother who signs in from the first page and agrees
        var mother = new Resident(page, installation, "finder-signed");
        page.navigate(installation.portal("/nankoku/finder"));
        mother.button("サインインして始める").click();
        mother.signsIn("岡林 咲良");
        mother.introducesHerselfAgain();
        lookEverywhere(page, "finder-90-consent");
        mother.button("同意して進む").click();

        // when her child stands there, and she goes on
        mother.isAt("市の記録から入れました");
        assertThat(page.locator("main")).containsText("岡林 陽葵");
        lookEverywhere(page, "finder-91-filled");
        mother.button("質問を始める").click();
        mother.isAt("この市に住んでいますか");
        assertThat(page.locator("main")).containsText("「住んでいる」を選んであります");
        lookEverywhere(page, "finder-92-offered");
        mother.button("次へ").click();
        page.navigate(installation.portal("/app/finder/nankoku?q=result"));
        mother.isAt("使える手続き・サービス");

        // then nothing is kept until she says so, and gone when she says so
        page.navigate(installation.portal("/app/"));
        mother.isAt("わたしの申請");
        assertThat(page.getByText("とっておいた答え")).hasCount(0);
        page.navigate(installation.portal("/app/finder/nankoku?q=result"));
        mother.button("答えをとっておく").click();
        assertThat(page.getByText("答えをとっておきました")).isVisible();
        page.navigate(installation.portal("/app/"));
        lookEverywhere(page, "finder-93-home");
        mother.button("答えと結果を見る").click();
        page.waitForURL("**q=result");
        assertThat(page.locator("main")).containsText("陽葵さん");
        page.navigate(installation.portal("/app/"));
        mother.button("答えを消す").click();
        assertThat(page.getByText("とっておいた答えを消しました")).isVisible();
    }

    /** Tells how many pages there were. */
    private int answersAll() {
        int pages = 0;
        page.waitForURL(FinderJourney::isQuestion);
        while (!page.url().endsWith("q=result")) {
            var id = page.url().replaceFirst(".*q=", "");
            page.locator("main h1").waitFor();
            lookEverywhere(page, "finder-%02d-%s".formatted(++pages, id));
            answer(page, id);
            var before = page.url();
            page.getByText("次へ", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForURL(url -> isQuestion(url) && !url.equals(before));
        }
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("使える手続き・サービス"))
                .waitFor();
        return pages;
    }

    /** Not one on its way to the next. */
    private static boolean isQuestion(String url) {
        return url.contains("?q=") && !url.endsWith("?q=next");
    }

    private static void answer(Page page, String id) {
        switch (id) {
            case "birth" -> {
                page.getByLabel("1人目のお子さんの呼び名").fill("花子");
                day(page, 0, "2025", "3", "10");
                day(page, 1, "2019", "8", "20");
            }
            case "moved-out-on" -> day(page, 0, "2026", "11", "20");
            case "moved-in-on" -> day(page, 0, "2026", "11", "21");
            default -> choose(page, ANSWERS.getOrDefault(id, "いいえ"));
        }
    }

    private static void day(Page page, int number, String... parts) {
        var boxes = page.locator("main fieldset").nth(number).getByRole(AriaRole.TEXTBOX);
        for (int part = 0; part < parts.length; part++) {
            boxes.nth(part).fill(parts[part]);
        }
    }

    /** In each question of the page that is a choice; what is ticked stays as it is. */
    private static void choose(Page page, String wanted) {
        for (var question : page.locator("main fieldset").all()) {
            var radios = question.getByRole(AriaRole.RADIO);
            if (radios.count() > 0) {
                var fitting =
                        question.locator("label.choice")
                                .filter(
                                        new com.microsoft.playwright.Locator.FilterOptions()
                                                .setHasText(wanted));
                (fitting.count() > 0 ? fitting.first() : question.locator("label.choice").first())
                        .click();
            }
        }
    }

    private static Download downloads(Page page, String link) {
        return page.waitForDownload(() -> page.getByText(link).first().click());
    }

    /** On a phone and at a desk. */
    static void lookEverywhere(Page page, String name) {
        Browsers.look(page, name);
        page.setViewportSize(1280, 900);
        Browsers.look(page, name + "-desk");
        page.setViewportSize(390, 844);
    }
}
