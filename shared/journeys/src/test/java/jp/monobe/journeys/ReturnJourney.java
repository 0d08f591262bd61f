package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A claim is sent back with a word at one field, mended, and keeps its date. */
final class ReturnJourney {

    private final Browsers browsers;
    private final Installation installation;
    private final Mailbox mailbox;

    ReturnJourney(Browsers browsers, Installation installation, Mailbox mailbox) {
        this.browsers = browsers;
        this.installation = installation;
        this.mailbox = mailbox;
    }

    void walk() {
        // given a mother of two who moved in, and a clerk who asks her to mend one field
        var mother = new Resident(browsers.phone(), installation, "return");
        mother.findsTheClaim("kami");
        mother.signsIn("山﨑 みのり");
        mother.introducesHerself(mailbox, "", true);
        mother.isAt("児童手当 認定請求");
        mother.goesOnTo("請求の理由と日");
        mother.chooses("請求の理由", "この市に引っ越してきた");
        mother.dates("前の市区町村の転出予定日", 2026, 11, 17);
        mother.types("前に住んでいた市区町村", "大阪府堺市");
        mother.goesOnTo("あなたの連絡先");
        mother.types("日中に連絡できる電話番号", "090-0000-0001");
        mother.chooses("職業", "会社や役所などに勤めている");
        mother.claimsAloneAsAParent();
        mother.goesOnTo("これまでの受給");
        mother.chooses("これまでの支払い元", "ほかの市区町村");
        mother.goesOnTo("お子さん");
        mother.answersForEveryChild();
        mother.goesOnTo("大学生の年代の子");
        if (mother.isAsked("年金の種類")) {
            mother.chooses("あなたが入っている年金", "厚生年金");
        }
        mother.goesOnTo("受取口座");
        mother.chooses("どの口座で受け取りますか", "公金受取口座");
        mother.goesOnTo("決定の受け取り方");
        mother.goesOnTo("内容の確認");
        var first = mother.handsIn();
        var filing = mother.page.url();
        var clerk = new Clerk(browsers.desk(), installation, mailbox, "return-office");
        clerk.signsIn("香美市", "392120-clerk-1");
        clerk.opensTheCase(first);
        clerk.button("差し戻す…");
        clerk.page.getByLabel("前に住んでいた市区町村").first().check();
        clerk.page.getByLabel("前に住んでいた市区町村について伝えること").fill("区の名前まで書いてください。");
        clerk.page.getByLabel("申請者へのお知らせ").fill("1か所だけ直してください。");
        clerk.look("02-return");
        clerk.button("差し戻す");
        assertThat(clerk.page.getByText("差し戻しました").first()).isVisible();

        // when she mends it and hands in again
        mother.page.waitForTimeout(1500);
        mother.page.navigate(filing);
        mother.look("30-returned");
        mother.mends("前に住んでいた市区町村", "大阪府堺市堺区");
        assertThat(mother.page.locator("main")).containsText("申請の日は、最初に提出した令和8年11月23日(2026年)のままです");
        var second = mother.handsIn();

        // then the case is in review again, under the first number and with the first date
        assertThat(second).isNotEqualTo(first);
        clerk.page.waitForTimeout(1500);
        clerk.opensTheCase(first);
        assertThat(clerk.page.locator("main")).containsText(second);
        assertThat(clerk.page.locator("main")).containsText("大阪府堺市堺区");
        assertThat(clerk.page.locator("main")).containsText("2026年11月23日");
        clerk.look("03-again");
    }
}
