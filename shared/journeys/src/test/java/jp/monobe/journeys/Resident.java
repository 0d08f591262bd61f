package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A resident with a phone: finds, signs in, answers, signs, hands in, follows. */
public final class Resident {

    private static final Pattern NUMBER = Pattern.compile("R8-[0-9]{6}-[0-9]");

    public final Page page;
    private final Installation installation;
    private final String pictures;

    public Resident(Page page, Installation installation, String pictures) {
        this.page = page;
        this.installation = installation;
        this.pictures = pictures;
    }

    void look(String name) {
        Browsers.look(page, pictures + "-" + name);
    }

    /** From the city's first page to the provider's, as somebody who types as she speaks. */
    void findsTheClaim(String slug) {
        page.navigate(installation.portal("/" + slug));
        look("01-home");
        var box = page.locator("input[name=q]").first();
        box.fill("こどもてあて");
        box.press("Enter");
        page.waitForURL("**/search**");
        look("02-search");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("児童手当の新規申請"))
                .first()
                .click();
        look("03-service");
        page.getByText("オンラインで申請する").first().click();
    }

    void signsIn(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
        proves();
    }

    /** Who has chosen her card: its PIN, and her consent to tell who she is. */
    public void proves() {
        page.locator("#pin").fill("1234");
        button("次へ").click();
        button("同意する").click();
    }

    /** "Not you?", then mail with its code or none, then consent to fetch her data or not. */
    void introducesHerself(Mailbox mailbox, String mail, boolean consents) {
        look("04-welcome");
        button("はい、本人です").click();
        page.getByLabel("メールアドレス").waitFor();
        look("05-contact");
        if (mail.isEmpty()) {
            button("メールを使わない").click();
        } else {
            page.getByLabel("メールアドレス").fill(mail);
            button("確認コードを送る").click();
            page.getByLabel("確認コード").waitFor();
            look("06-code");
            page.getByLabel("確認コード").fill(mailbox.codeFor(mail));
            button("確認する").click();
        }
        button("同意して進む").waitFor();
        look("07-consent");
        button(consents ? "同意して進む" : "同意せずに、自分で入力する").click();
    }

    /** "Is this you?", and no mail; who was asked before is not asked again. */
    void introducesHerselfAgain() {
        button("はい、本人です").click();
        page.waitForURL(url -> url.contains("ask="));
        page.locator("main h1").waitFor();
        if (page.getByLabel("メールアドレス").isVisible()) {
            button("メールを使わない").click();
        }
        button("同意して進む").waitFor();
    }

    public void chooses(String question, String option) {
        group(question)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option))
                .first()
                .check();
    }

    public void says(String question, boolean yes) {
        group(question)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(yes ? "はい" : "いいえ").setExact(true))
                .first()
                .check();
    }

    public void types(String question, String text) {
        var field = page.getByLabel(question).first();
        field.fill(text);
        field.blur();
    }

    /** Year, month and day in their three boxes. */
    void dates(String question, int year, int month, int day) {
        var boxes = group(question).getByRole(AriaRole.TEXTBOX);
        boxes.nth(0).fill(String.valueOf(year));
        boxes.nth(1).fill(String.valueOf(month));
        boxes.nth(2).fill(String.valueOf(day));
        boxes.nth(2).blur();
    }

    /** A whole number in its one box. */
    void counts(String question, int number) {
        var box = group(question).getByRole(AriaRole.TEXTBOX).first();
        box.fill(String.valueOf(number));
        box.blur();
    }

    /** All receipt numbers of the page, each once. */
    java.util.List<String> receipts() {
        return NUMBER.matcher(shown())
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
    }

    private Locator group(String question) {
        return page.locator("fieldset")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "legend",
                                                new Page.LocatorOptions().setHasText(question))))
                .last();
    }

    /** On to the next topic, whose heading must appear. */
    public void goesOnTo(String heading) {
        page.locator(".actions a.button, a.button")
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(Pattern.compile("次へ|内容の確認へ|入力を始める|続きを入力する|補正を始める")))
                .last()
                .click();
        isAt(heading);
    }

    public void isAt(String heading) {
        var there =
                page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setLevel(1));
        try {
            assertThat(there).isVisible();
        } catch (AssertionError absent) {
            // Elsewhere than on the machine where it failed there is nothing else to go by.
            throw new AssertionError("Not at " + heading + ", but:\n" + shown(), absent);
        }
    }

    private String shown() {
        return page.locator("main").innerText();
    }

    public Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(
                        page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(name).setExact(true)))
                .first();
    }

    /** Signs the document at the provider, comes back. */
    void signs() {
        button("署名に進む").click();
        isAt("申請書への署名");
        look("21-sign");
        button("署名する").click();
        page.locator("#pin").fill("ABC123");
        button("署名する").click();
        button("この内容で提出する").waitFor();
        look("22-signed");
    }

    /** Hands in and reads the receipt number. */
    String handsIn() {
        button("この内容で提出する").click();
        page.getByText("受け付けました").first().waitFor();
        var match = NUMBER.matcher(shown());
        if (!match.find()) {
            throw new AssertionError("No receipt number on the page");
        }
        return match.group();
    }

    /** The same answers for each child on the page. */
    void answersForEveryChild() {
        var questions = java.util.List.of("あなたが日ごろ世話をして育てていますか", "あなたと生計が同じですか", "施設に入っているか");
        for (var question : questions) {
            var groups =
                    page.locator("fieldset")
                            .filter(
                                    new Locator.FilterOptions()
                                            .setHas(
                                                    page.locator(
                                                            "legend",
                                                            new Page.LocatorOptions()
                                                                    .setHasText(question))));
            // A question may appear only once the one before it was answered, child by child.
            assertThat(groups).hasCount(children());
            var answer = question.startsWith("施設") ? "いいえ" : "はい";
            for (int child = 0; child < groups.count(); child++) {
                radio(groups.nth(child), answer, true).check();
            }
        }
        var others =
                page.locator("fieldset")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(
                                                page.locator(
                                                        "legend",
                                                        new Page.LocatorOptions()
                                                                .setHasText("あなたのほかに受け取っている"))));
        assertThat(others).hasCount(children());
        for (int child = 0; child < others.count(); child++) {
            radio(others.nth(child), "わからない", true).check();
        }
    }

    private int children() {
        return page.locator("legend")
                .filter(new Locator.FilterOptions().setHasText("あなたが日ごろ世話をして育てていますか"))
                .count();
    }

    private static Locator radio(Locator group, String option, boolean exact) {
        return group.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(exact))
                .first();
    }

    /** Goes on from this page and says whether the next topic is this one. */
    boolean isAsked(String heading) {
        page.locator(".actions a.button, a.button")
                .filter(new Locator.FilterOptions().setHasText("次へ"))
                .last()
                .click();
        page.waitForTimeout(1000);
        return page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setLevel(1))
                .isVisible();
    }

    /** Straight from the clerk's words to the field they name, mends it, and back to checking. */
    void mends(String question, String text) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("直す\\s*:" + question)))
                .first()
                .click();
        var field = page.getByLabel(question).first();
        assertThat(field).isFocused();
        look("31-correction");
        types(question, text);
        page.getByText("保存しました").first().waitFor();
        page.locator("a.button--primary").last().click();
        isAt("直した内容の確認");
        assertThat(page.locator("main")).containsText("直しました");
        look("32-corrected");
    }

    /** No public servant, no spouse. */
    void claimsAloneAsAParent() {
        goesOnTo("公務員かどうか");
        says("あなたは公務員ですか", false);
        goesOnTo("配偶者のこと");
        says("配偶者はいますか", false);
        goesOnTo("あなたが請求する理由");
        chooses("あなたとお子さんの関係", "父または母");
    }
}
