package jp.monobe.bench.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import jp.monobe.bench.Benchmark;
import jp.monobe.bench.Limit;
import jp.monobe.bench.Options;
import jp.monobe.bench.Report;
import jp.monobe.journeys.Browsers;
import jp.monobe.journeys.Resident;

/**
 * What it takes a mother of two, who moved in, to claim the allowance on her phone, from the
 * sign-in to the receipt; beside typing the same claim into a plain form with all fields of the
 * official sheet (様式第2号), for which nobody signs in.
 */
public final class EffortBench implements Benchmark {

    private static final String SHEET = "http://localhost/plain-form";
    private static final String WHO = "山﨑 みのり";

    @Override
    public String name() {
        return "effort";
    }

    @Override
    public String caption() {
        return "taps and keystrokes from sign-in to receipt, beside the sheet typed whole";
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        try (var programs = Programs.start();
                var browsers = new Browsers()) {
            var ours = claimed(programs, browsers.phone());
            var plain = typed(browsers.phone());
            told(report, "the claim of a family with two children", ours);
            told(report, "the same in a plain form", plain);
            report.single(
                    "strokes and taps : the plain form's",
                    ours.all() / (double) plain.all(),
                    "×",
                    Limit.atMost(0.2, "issue 4"));
            report.single("modelled time", ours.seconds(), "s", Limit.atMost(180, "issue 4"));
            report.single("modelled time, the plain form", plain.seconds(), "s", null);
        }
    }

    private static void told(Report report, String what, Strokes strokes) {
        report.single(what + ", taps", strokes.taps(), "", null);
        report.single(what + ", keystrokes", strokes.keys(), "", null);
    }

    private static Strokes claimed(Programs programs, Page page) {
        var strokes = new Strokes(page.context());
        var resident = new Resident(page, programs.installation(), "bench");
        page.navigate(programs.portal("/login/kami?procedure=child-allowance-claim"));
        page.getByText(WHO).first().click();
        Strokes.type(page.locator("#pin"), "1234");
        resident.button("次へ").click();
        resident.button("同意する").click();
        introduced(page, resident);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var claim = new ClaimByHand(page, resident);
        claim.answer();
        claim.handIn();
        return strokes;
    }

    /** It is she, without mail, with her data; what was asked before is not asked again. */
    private static void introduced(Page page, Resident resident) {
        for (var answer : List.of("はい、本人です", "メールを使わない", "同意して進む")) {
            page.getByText(answer)
                    .or(page.locator("h1", new Page.LocatorOptions().setHasText("児童手当 認定請求")))
                    .first()
                    .waitFor();
            if (page.getByText(answer).count() > 0) {
                resident.button(answer).click();
            }
        }
        resident.isAt("児童手当 認定請求");
    }

    private static Strokes typed(Page page) throws IOException {
        var strokes = new Strokes(page.context());
        try (var form = EffortBench.class.getResourceAsStream("/bench/plain-form.html")) {
            var html = Objects.requireNonNull(form).readAllBytes();
            var answer =
                    new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBodyBytes(html);
            page.route(SHEET, route -> route.fulfill(answer));
        }
        page.navigate(SHEET);
        for (var field : page.locator("[data-type]").all()) {
            Strokes.type(field, field.getAttribute("data-type"));
        }
        page.locator("[data-tap]").all().forEach(Locator::click);
        return strokes;
    }
}
