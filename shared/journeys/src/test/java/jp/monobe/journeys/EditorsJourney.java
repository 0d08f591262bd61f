package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;

/**
 * Who keeps the catalogue and the facilities: every page of theirs at a desk and on a phone, a text
 * on its way to the public page, a list that comes back from a spreadsheet, a word of the city's.
 */
record EditorsJourney(Browsers browsers, Installation installation, Mailbox mailbox) {

    private static final Charset SJIS = Charset.forName("windows-31j");

    /** A city's search is made twice over, now and with the word. */
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final String ENTRY = "nankoku-child-medical";
    private static final List<String> PAGES =
            List.of(
                    "catalogue?show=due",
                    "catalogue?show=open",
                    "catalogue?show=all",
                    "catalogue?show=links",
                    "catalogue?show=national",
                    "catalogue/new",
                    "catalogue/entry/" + ENTRY,
                    "facilities",
                    "facilities/edit/new",
                    "facilities/import",
                    "searches");

    void everyPageCanBeUsedByEverybody() {
        var editor = signedIn("392049-editor");
        for (var address : PAGES) {
            editor.page.navigate(installation.office("/app/" + address));
            FinderJourney.lookEverywhere(
                    editor.page, "editors-" + address.replaceAll("[^a-z]+", "-"));
        }
    }

    /** A text by two people, a list by its file, a word: then residents find all three. */
    void whatTheyPublishIsReadByResidents() throws IOException {
        var editor = signedIn("392049-editor");
        var sentence = proposes(editor);
        publishes(signedIn("392049-publisher"));
        imports(editor);
        addsAWord(editor);

        var resident = browsers.phone();
        reads(resident, "/nankoku/services/" + ENTRY, sentence);
        Browsers.look(resident, "editors-public");
        reads(resident, "/api/v1/facilities?municipality=392049", "088-865-8809");
        reads(resident, "/nankoku/search?q=ぴよぴよぶくろ", "児童手当の新規申請");
    }

    private String proposes(Clerk editor) {
        var sentence = "18歳の年度末までの子どもの医療費を、市が助けます。";
        editor.page.navigate(installation.office("/app/catalogue/entry/" + ENTRY));
        editor.button("直す(下書きを始める)");
        editor.page.locator("#entry-summary").fill(sentence);
        editor.page.locator("#entry-summary").blur();
        editor.page.locator("#propose-note").fill("一文をわかりやすくしました。");
        editor.page.locator("#propose-note").blur();
        FinderJourney.lookEverywhere(editor.page, "editors-edit");
        editor.button("公開を申し出る");
        assertThat(editor.page.getByText("公開待ち").first()).isVisible();
        FinderJourney.lookEverywhere(editor.page, "editors-proposed");
        return sentence;
    }

    private void publishes(Clerk publisher) {
        publisher.page.navigate(installation.office("/app/catalogue/entry/" + ENTRY));
        assertThat(publisher.page.getByText("公開中の文との違い")).isVisible();
        FinderJourney.lookEverywhere(publisher.page, "editors-publish");
        publisher.does("公開する…", "公開する", "公開しました");
    }

    /** The older edition in Shift_JIS, with one telephone changed: just that is new in it. */
    private void imports(Clerk editor) throws IOException {
        editor.page.navigate(installation.office("/app/facilities"));
        var download =
                editor.page.waitForDownload(
                        () -> editor.page.getByText("旧版(28列)、Shift_JIS").first().click());
        var text = Files.readString(download.path(), SJIS);
        assertThat(text).contains("088-865-8801");
        var file = Files.createTempFile("facilities", ".csv");
        Files.writeString(file, text.replace("088-865-8801", "088-865-8809"), SJIS);

        editor.page.navigate(installation.office("/app/facilities/import"));
        editor.page.locator("#import-file-input").setInputFiles(file);
        assertThat(editor.page.getByText("追加 0、変更 1、削除 0")).isVisible();
        assertThat(editor.page.locator("main")).containsText("088-865-8801 → 088-865-8809");
        FinderJourney.lookEverywhere(editor.page, "editors-import");
        editor.button("この内容を取り込む");
        assertThat(editor.page.getByText("取り込みました").first()).isVisible();
    }

    private void addsAWord(Clerk editor) {
        editor.page.navigate(installation.office("/app/searches"));
        editor.page.locator("#synonym-query").fill("ぴよぴよぶくろ");
        editor.page.locator("#synonym-query").blur();
        editor.page.locator("#synonym-words").fill("児童手当、ぴよぴよぶくろ");
        editor.page.locator("#synonym-words").blur();
        editor.button("結果を見る");
        assertThat(editor.page.locator("main")).containsText("児童手当の新規申請", PATIENTLY);
        FinderJourney.lookEverywhere(editor.page, "editors-word");
        editor.button("この言いかえを加える");
        assertThat(editor.page.locator("main")).containsText("はじめのことばが代表", PATIENTLY);
    }

    /** What is published reaches the portal in half a minute; words that matched are marked. */
    private void reads(Page page, String address, String words) {
        for (int turn = 0; turn < 60; turn++) {
            page.navigate(installation.portal(address));
            if (page.locator("body").innerText().contains(words)) {
                return;
            }
            page.waitForTimeout(1000);
        }
        throw new AssertionError("Not yet at " + address + ": " + words);
    }

    private Clerk signedIn(String user) {
        var clerk = new Clerk(browsers.desk(), installation, mailbox, "editors");
        clerk.signsIn("南国市", user);
        return clerk;
    }
}
