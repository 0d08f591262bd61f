package jp.monobe.bench.web;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Locale;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.journeys.Browsers;

/**
 * What a phone that was never here has to load, counted in Chromium's network log over the packaged
 * portal: public pages, read and searched with script switched off, and the first Flow page.
 */
public final class WeightBench implements Benchmark {

    private static final List<String> PUBLIC =
            List.of(
                    "/",
                    "/nankoku",
                    "/nankoku/services",
                    "/nankoku/events/birth",
                    "/nankoku/search?q=こどもてあて",
                    "/nankoku/services/child-allowance-claim");

    @Override
    public String name() {
        return "weight";
    }

    @Override
    public String caption() {
        return "bytes a phone loads: public pages without script, the first Flow page";
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        try (var programs = Programs.start();
                var browsers = new Browsers()) {
            for (var path : PUBLIC) {
                publicPage(browsers, programs, path, report);
            }
            searchedAndRead(browsers, programs, report);
            firstFlowPage(browsers, programs, report);
        }
    }

    private static void publicPage(
            Browsers browsers, Programs programs, String path, Report report) {
        var page = browsers.phoneWithoutScript();
        var wire = new Wire(page, programs.portal(""));
        page.navigate(programs.portal(path));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        report.single(
                path + ", fonts apart",
                wire.kilobytes(answer -> !answer.kind().equals("Font")),
                "kB",
                Limit.atMost(60, "house"));
        page.context().close();
    }

    /** From a city's first page to a service's text: every step works with script switched off. */
    private static void searchedAndRead(Browsers browsers, Programs programs, Report report) {
        var page = browsers.phoneWithoutScript();
        page.navigate(programs.portal("/nankoku"));
        page.locator("input[name=q]").first().fill("こどもてあて");
        page.locator("input[name=q]").first().press("Enter");
        page.waitForURL("**/search**");
        page.locator("a[href*='/services/child-allowance-claim']").first().click();
        page.waitForURL("**/services/child-allowance-claim**");
        boolean read = page.locator("h1").innerText().contains("児童手当");
        report.single(
                "steps that need script, from first page to a service's text",
                read ? 0 : 1,
                "",
                Limit.atMost(0, "house"));
        page.context().close();
    }

    private static void firstFlowPage(Browsers browsers, Programs programs, Report report)
            throws Exception {
        var page = browsers.phone();
        var wire = new Wire(page, programs.portal(""));
        programs.signIn(page, "岡林 咲良", 0);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(1500);
        report.single(
                "first Flow page, script",
                wire.kilobytes(answer -> answer.kind().equals("Script")),
                "kB",
                Limit.atMost(300, "house"));
        for (var kind : List.of("Document", "Stylesheet", "Font", "XHR")) {
            report.single(
                    "first Flow page, " + kind.toLowerCase(Locale.ROOT),
                    wire.kilobytes(answer -> answer.kind().equals(kind)),
                    "kB",
                    null);
        }
        wire.answers().stream()
                .filter(answer -> answer.kind().equals("Script"))
                .forEach(answer ->
                        report.note("%s %.0f kB".formatted(answer.url(), answer.bytes() / 1000.0)));
        page.context().close();
    }
}
