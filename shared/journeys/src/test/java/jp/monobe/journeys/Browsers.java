package jp.monobe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, with a phone's or a desk's window for each person. */
public final class Browsers implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    public Browsers() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(
                                                Path.of(
                                                        System.getProperty(
                                                                "monobe.chromium",
                                                                "/usr/bin/chromium")))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    /** A phone, 390 px wide. */
    public Page phone() {
        return context(390, 844).newPage();
    }

    /** A clerk's screen, 1280 px wide. */
    public Page desk() {
        return context(1280, 900).newPage();
    }

    /** A phone on which script is switched off. */
    public Page phoneWithoutScript() {
        return context(390, 844, false).newPage();
    }

    private BrowserContext context(int width, int height) {
        return context(width, height, true);
    }

    private BrowserContext context(int width, int height, boolean script) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("ja-JP")
                                .setTimezoneId("Asia/Tokyo")
                                .setJavaScriptEnabled(script)
                                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        return context;
    }

    /** Every page of a journey: no accessibility violation, and a picture for who wants to look. */
    static void look(Page page, String name) {
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => document.fonts.ready.then(() => true)");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "pictures", name + ".png"))
                        .setFullPage(true));
        var violations =
                new AxeBuilder(page)
                        // In the page itself: there are no frames, and a second page to sum up in
                        // would double the time.
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations();
        assertThat(violations)
                .as("axe on %s", name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("no sideways scroll on %s", name)
                .isTrue();
    }

    /** What every open window shows, when a journey failed. */
    void lookBack() {
        int number = 0;
        for (var context : browser.contexts()) {
            for (var page : context.pages()) {
                System.out.println("window " + number + ": " + page.url());
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(Path.of("target", "pictures", "failed-" + number + ".png"))
                                .setFullPage(true));
                number++;
            }
        }
    }

    /** The windows of the journey before are none of the next one's. */
    public void closeWindows() {
        java.util.List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
