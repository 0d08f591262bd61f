package jp.monobe.bench.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import jp.monobe.journeys.Browsers;
import jp.monobe.journeys.Resident;

/**
 * Residents who have answered half of a claim. Their windows go offline before they close, so that
 * the portal does not learn of it and keeps each as if she were thinking.
 */
final class OpenClaims {

    private static final String NAME = "岡林";
    private static final Pattern CLAIM_OR_BY_HAND = Pattern.compile("児童手当 認定請求|入力して申請できます");

    private final Programs programs;
    private final Browsers browsers;
    private int open;

    OpenClaims(Programs programs, Browsers browsers) {
        this.programs = programs;
        this.browsers = browsers;
    }

    void open(int more) {
        for (int i = 0; i < more; i++) {
            var page = browsers.phone();
            halfWay(programs.signIn(page, NAME, open++));
            page.context().setOffline(true);
            page.context().close();
        }
    }

    /** Introduced, consenting, and on the fourth topic with three answered. */
    private static void halfWay(Resident resident) {
        resident.button("はい、本人です").click();
        resident.button("メールを使わない").click();
        resident.button("同意して進む").click();
        typesByHandIfNothingCame(resident);
        resident.isAt("児童手当 認定請求");
        resident.goesOnTo("請求の理由と日");
        resident.chooses("請求の理由", "子どもが生まれた");
        resident.goesOnTo("あなたの連絡先");
        resident.types("日中に連絡できる電話番号", "090-0000-0000");
        resident.chooses("職業", "会社や役所などに勤めている");
        resident.goesOnTo("公務員かどうか");
        resident.says("あなたは公務員ですか", false);
        resident.goesOnTo("配偶者のこと");
        resident.page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void typesByHandIfNothingCame(Resident resident) {
        resident.page
                .locator("h1")
                .filter(new Locator.FilterOptions().setHasText(CLAIM_OR_BY_HAND))
                .first()
                .waitFor();
        if (resident.page.locator("h1").first().innerText().contains("入力して申請できます")) {
            resident.button("入力して申請する").click();
        }
    }
}
