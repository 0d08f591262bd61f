package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A bill from the accountant's desk to a phone, paid by card, and back into the books. */
record PayJourney(Browsers browsers, Installation installation, Mailbox standins) {

    /** 岡林 咲良's 宛名番号 in the people of the usual seed. */
    private static final String SAKURA = "2040000009";

    void walk() {
        // given a payer whom the office knows by her sign-in, and a bill
        var payer = new Resident(browsers.phone(), installation, "pay");
        payer.page.navigate(installation.portal("/login/nankoku"));
        payer.signsIn("岡林 咲良");
        payer.page.waitForURL("**/app/**");
        payer.page.navigate(installation.portal("/app/welcome/child-allowance-claim"));
        introduces(payer);
        var desk = new Clerk(browsers.desk(), installation, standins, "pay-office");
        desk.signsIn("南国市", "392049-accountant");
        desk.page.navigate(installation.office("/app/billing/new"));
        types(desk.page, "#fee-payer", SAKURA);
        types(desk.page, "#fee-month", "2026-12");
        desk.button("この内容を加える");
        desk.page.locator("button").getByText(Pattern.compile("を調定する")).click();
        desk.page.getByText("調定の一覧").first().waitFor();

        // when she pays by card, after she left the agent's page once
        var bill = billed(payer);
        payer.look("02-bills");
        bill.click();
        payer.page.waitForURL("**/bill/**");
        payer.look("03-bill");
        card(payer).click();
        payer.page.waitForURL("**/checkout/**");
        payer.page.getByText("支払わないで戻る").click();
        payer.isAt("支払いのようす");
        payer.look("04-left");
        payer.button("カード会社の画面で続ける").click();
        payer.page.waitForURL("**/checkout/**");
        payer.page.locator("#number").fill("4242 4242 4242 4242");
        payer.page.getByText("支払う", new Page.GetByTextOptions().setExact(true)).click();
        payer.page.waitForURL("**/app/payment/**");
        payer.page.getByText("この画面は領収証書ではありません").waitFor();
        payer.look("05-paid");

        // then it is in the books, and nobody asks again
        for (int turn = 0; turn < 40; turn++) {
            payer.page.reload();
            payer.page.locator("main h1").waitFor();
            if (payer.page.getByText("支払いが済みました").isVisible()) {
                break;
            }
            payer.page.waitForTimeout(500);
        }
        assertThat(payer.page.locator("main")).containsText("支払いが済みました");
        payer.page.navigate(installation.portal("/app/bills"));
        assertThat(payer.page.locator("main")).containsText("支払い済み");
        payer.look("06-bills");
    }

    /** Until the office knows whose sign-in it is; asked again, it is not asked anew. */
    private static void introduces(Resident payer) {
        payer.button("はい、本人です").click();
        for (int turn = 0; turn < 40; turn++) {
            payer.page.waitForTimeout(500);
            if (payer.button("同意して進む").isVisible()) {
                payer.button("同意して進む").click();
            } else if (payer.button("メールを使わない").isVisible()) {
                payer.button("メールを使わない").click();
            } else if (!payer.page.url().contains("/welcome")) {
                return;
            }
        }
    }

    /** Her bill, once its paper is drawn and it was carried out. */
    private com.microsoft.playwright.Locator billed(Resident payer) {
        for (int turn = 0; turn < 120; turn++) {
            payer.page.navigate(installation.portal("/app/bills"));
            payer.page.locator("main h1").waitFor();
            var bill =
                    payer.page
                            .locator(".task-list li")
                            .filter(
                                    new com.microsoft.playwright.Locator.FilterOptions()
                                            .setHasText("未払い"))
                            .locator("a")
                            .first();
            if (bill.isVisible()) {
                return bill;
            }
            payer.page.waitForTimeout(1000);
        }
        throw new AssertionError("No bill came");
    }

    private static com.microsoft.playwright.Locator card(Resident payer) {
        return payer.page.locator("button").getByText(Pattern.compile("カードで払う")).first();
    }

    private static void types(Page page, String field, String text) {
        page.locator(field).fill(text);
        page.locator(field).blur();
    }
}
