package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * A father files for his daughter of seventeen, who is a mother herself (法定代理): to the receipt, to
 * the clerk who has to say whom he means, and until he represents her no more.
 */
record RepresentJourney(Browsers browsers, Installation installation, Mailbox mailbox) {

    void walk() {
        // given a father who says for whom he files, and as what
        var father = new Resident(browsers.phone(), installation, "represent");
        father.page.navigate(installation.portal("/login/nankoku"));
        father.signsIn("森 旅人");
        father.page.waitForURL("**/app/**");
        father.page.navigate(installation.portal("/app/represent/postpartum-care"));
        father.isAt("法定代理人として申請する");
        father.chooses("あなたの資格", "親権者");
        father.types("本人の氏名", "森　花");
        father.types("本人の氏名のフリガナ", "モリ　ハナ");
        father.dates("本人の生年月日", 2009, 5, 5);
        father.types("本人の住所", "高知県南国市大埇甲2301番地");
        father.look("01-whom");
        father.button("この方の申請を始める").click();

        // when he answers what is asked of her
        father.isAt("申請の準備");
        assertThat(father.page.locator("main")).containsText("森　花さんの申請です(あなたは親権者)");
        father.goesOnTo("出産のこと");
        father.says("もう生まれましたか", true);
        father.dates("生まれた日", 2026, 11, 10);
        father.types("出産した(する)医療機関", "ものべ病院(架空)");
        father.goesOnTo("あなたの連絡先");
        father.types("日中に連絡できる電話番号", "090-0000-0000");
        father.goesOnTo("希望するケア");
        ticks(father, "訪問型");
        father.dates("利用を始めたい日", 2026, 12, 1);
        ticks(father, "授乳");
        father.says("家族などの手助けがありますか", true);
        father.look("02-wish");
        father.goesOnTo("市の記録の確認");
        father.says("市が課税と世帯の記録を確かめることに同意しますか", true);
        father.chooses("今年の1月1日に住民票のあったところ", "この市");
        father.goesOnTo("決定の受け取り方");
        father.goesOnTo("法定代理人の書類");
        father.look("03-proof");
        father.goesOnTo("内容の確認");
        father.look("04-check");
        var receipt = father.handsIn();
        var filing = father.page.url();
        assertThat(father.page.locator("main")).containsText("森　旅人さんが、法定代理人(親権者)として提出しました");
        father.look("05-receipt");

        // then the clerk sees who did it for whom, and nobody is linked by himself
        var clerk = new Clerk(browsers.desk(), installation, mailbox, "represent-office");
        clerk.signsIn("南国市", "392049-clerk-1");
        clerk.opensTheCase(receipt);
        assertThat(clerk.page.locator("main")).containsText("本人がだれかを、まだ決めていません");
        clerk.look("01-case");

        // and when he represents her no more, it is his no more, and hers as it was
        father.button("代理をやめる(もう法定代理人ではない)").click();
        father.look("06-end");
        father.button("代理を終える").click();
        father.page.waitForURL(url -> !url.equals(filing));
        assertThat(father.page.locator("main")).not().containsText(receipt);
        father.page.navigate(filing);
        assertThat(father.page.locator("main")).containsText("ページが見つかりません");
        clerk.page.waitForTimeout(1500);
        clerk.opensTheCase(receipt);
        assertThat(clerk.page.locator("main")).containsText("法定代理が終わりました");
        assertThat(clerk.page.locator("main")).containsText("代理人が、代理を終えたと届け出ました");
        clerk.look("02-ended");
    }

    private static void ticks(Resident resident, String option) {
        resident.page
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(option))
                .first()
                .check();
    }
}
