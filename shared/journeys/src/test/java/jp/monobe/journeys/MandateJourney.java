package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A wife lets her husband apply for her: both agree, he acts in her name, she ends it. */
record MandateJourney(Browsers browsers, Installation installation, Mailbox mailbox) {

    void walk() {
        // given a wife who says what he may do, and a code that both of them have to stand for
        var wife = signedIn("mandate", "岡林 咲良");
        wife.page.navigate(installation.portal("/app/mandates"));
        wife.button("代わりに申請する人を決める").click();
        wife.isAt("代わりに申請する人を決める");
        wife.chooses("どんな人に", "家族や知人");
        wife.chooses("どこまで", "提出まで");
        wife.chooses("どの手続き", "すべて");
        wife.chooses("いつまで", "30日間");
        wife.says("あなたの住所", false);
        wife.look("02-terms");
        wife.button("番号を作る").click();
        wife.isAt("番号を伝えてください");
        var code = wife.page.locator(".figure-panel__value").innerText();
        var husband = signedIn("mandate-husband", "岡林 大地");
        husband.page.navigate(installation.portal("/app/acting"));
        husband.types("番号(12けた)", code);
        husband.look("01-code");
        husband.button("番号を使う").click();
        husband.isAt("確認を待っている人");
        wife.page.navigate(installation.portal("/app/"));
        wife.button("確かめる").click();
        wife.look("03-confirm");
        wife.button("この人に任せる").click();
        assertThat(wife.page.locator("main")).containsText("任せました");
        var mandate = wife.page.url();

        // when he files in her name
        husband.page.reload();
        husband.isAt("岡林 咲良さんの代わり");
        husband.page.locator("summary").getByText("妊娠・出産").click();
        husband.look("02-standing");
        husband.button("国民年金の産前産後の免除の届出").click();
        husband.isAt("申請の準備");
        assertThat(husband.page.locator("main")).not().containsText("大埇甲1234番地5");
        husband.goesOnTo("出産のこと");
        husband.says("もう生まれましたか", true);
        husband.dates("生まれた日", 2026, 11, 10);
        husband.says("双子以上ですか", false);
        husband.goesOnTo("あなたの連絡先");
        husband.types("氏名のフリガナ", "オカバヤシ サクラ");
        husband.types("日中に連絡できる電話番号", "090-0000-0000");
        husband.goesOnTo("内容の確認");
        husband.look("04-check");
        husband.button("岡林 咲良さんの代わりに提出する").click();
        husband.page.getByText("受け付けました").first().waitFor();
        var receipt = husband.receipts().getFirst();

        // then it is hers, the clerk sees who did it for whom, and nothing of it is his
        wife.page.navigate(installation.portal("/app/"));
        wife.page
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(receipt))
                .locator("a")
                .click();
        assertThat(wife.page.locator("main")).containsText("あなたの代わりに提出しました");
        husband.page.navigate(wife.page.url());
        assertThat(husband.page.locator("main")).containsText("ページが見つかりません");
        var clerk = new Clerk(browsers.desk(), installation, mailbox, "mandate-office");
        clerk.signsIn("南国市", "392049-clerk-1");
        clerk.opensTheCase(receipt);
        assertThat(clerk.page.locator("main")).containsText("代理人が提出した申請");
        clerk.look("01-case");

        // and she ends it at once
        wife.page.navigate(mandate);
        wife.button("取り消す").click();
        wife.page
                .locator(".confirm-panel button")
                .filter(new Locator.FilterOptions().setHasText("取り消す"))
                .click();
        assertThat(wife.page.locator("main")).containsText("相手は、もう何もできません");
        husband.page.navigate(installation.portal("/app/acting"));
        assertThat(husband.page.locator("main")).containsText("取り消した");
    }

    private Resident signedIn(String pictures, String name) {
        var resident = new Resident(browsers.phone(), installation, pictures);
        resident.page.navigate(installation.portal("/login/nankoku"));
        resident.signsIn(name);
        resident.page.waitForURL("**/app/**");
        return resident;
    }
}
