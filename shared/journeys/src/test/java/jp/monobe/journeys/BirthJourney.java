package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A birth filed in one go: several receipts, each dealt with by itself and told in its own word.
 */
record BirthJourney(Browsers browsers, Installation installation, Mailbox mailbox) {

    void walk() {
        // given a father who has an account already
        var father = new Resident(browsers.phone(), installation, "birth");
        father.page.navigate(installation.portal("/login/konan"));
        father.signsIn("野村 海斗");
        father.page.waitForURL("**/app/**");
        father.page.navigate(installation.portal("/app/welcome/life-birth?ask=data"));
        father.button("同意して進む").click();

        // when he answers once what three procedures ask
        father.isAt("赤ちゃんが生まれたときの手続き");
        father.goesOnTo("あてはまること");
        father.chooses("児童手当", "わたしが、上の子の分をもう受けている");
        father.says("子ども医療費の受給者証を申請しますか", true);
        father.says("妊婦のための支援給付", false);
        father.says("訪問を申し込みますか", true);
        father.goesOnTo("あなたの連絡先");
        father.types("日中に連絡できる電話番号", "090-0000-0000");
        father.goesOnTo("お子さん");
        father.says("今回、増えた(減った)お子さんですか", true);
        father.says("あなたが日ごろ世話をして育てていますか", true);
        father.says("あなたと生計が同じですか", true);
        father.says("このお子さんの受給者証を申請しますか", true);
        father.says("訪問してほしいお子さんですか", true);
        father.counts("生まれたときの体重", 3000);
        father.look("12-children");
        father.goesOnTo("決定の受け取り方");
        father.goesOnTo("お子さんの医療保険");
        father.types("医療保険の名前", "見本健康保険組合");
        father.chooses("お子さんは誰の扶養", "わたし");
        father.goesOnTo("訪問の希望");
        father.chooses("訪問するところ", "自宅");
        father.goesOnTo("内容の確認");
        father.handsIn();
        father.look("23-receipts");
        var receipts = father.receipts();

        // then there are three numbers, and a visit is taken note of without a decision
        org.assertj.core.api.Assertions.assertThat(receipts).hasSize(3);
        var clerk = new Clerk(browsers.desk(), installation, mailbox, "birth-office");
        clerk.signsIn("香南市", "392111-clerk-1");
        receipts.forEach(clerk::opensTheCase);
        clerk.opensTheCaseOf("新生児・乳児の訪問の申込", receipts);
        clerk.does("「受付」にする…", "「受付」にする", "「受付」にしました");
        clerk.does("お知らせを送る…", "お知らせを送る", "お知らせを送りました");
        clerk.look("04-told");
        clerk.opensTheCaseOf("子ども医療費の受給者証の申請", receipts);
        clerk.button("却下を起案する…");
        clerk.page.locator("#reject-reason").fill("対象の年齢に当たらないため");
        clerk.button("却下を起案する");
        clerk.does("決裁する…", "決裁する", "決裁しました");
        clerk.does("通知を発行する…", "通知を発行する", "通知を発行しました");

        // and he reads each result in its own words
        father.page.waitForTimeout(1500);
        father.page.navigate(installation.portal("/app/"));
        assertThat(father.page.locator("main")).containsText("受付");
        assertThat(father.page.locator("main")).containsText("却下");
        father.look("30-results");
    }
}
