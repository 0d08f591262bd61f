package jp.monobe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Somebody who answers by chance, right and wrong, in the real browser: the pages that let her go
 * on are just those in which the city finds nothing wrong when she hands in. The same over every
 * definition, ten thousand answers and no browser: {@code ScreenAndServiceTest}.
 */
final class ScreenJourney {

    private static final int ENOUGH = 20;
    private static final List<String> PROCEDURES =
            List.of("temporary-childcare", "family-support-center", "pregnancy-notification");
    private static final List<String> TEXTS =
            List.of("090-0000-0001", "１２３", "やまだ はなこ", "ヤマダ　ハナコ", "a@b", "<b>", "😀", "780");
    private static final String TYPED =
            "input:not([type=radio]):not([type=checkbox]):not([type=file]), textarea";
    private static final String NOTHING_UNDER_WAY =
            "() => !Object.values(Vaadin.Flow.clients).some(client => client.isActive?.())";
    private static final Pattern OVERVIEW = Pattern.compile("/draft/[^/]+$");
    private static final Pattern STEP = Pattern.compile("/draft/[^/]+/([a-z-]+)");

    private final Browsers browsers;
    private final Installation installation;
    private final Random random = new Random(20261127);
    private int answers;
    private int refused;
    private int accepted;

    ScreenJourney(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
    }

    void walk() {
        var father = new Resident(browsers.phone(), installation, "screen");
        father.page.navigate(installation.portal("/login/konan?procedure=temporary-childcare"));
        father.signsIn("野村 海斗");
        father.page.waitForURL("**/app/**");
        for (var procedure : PROCEDURES) {
            file(father, procedure);
        }
        assertThat(answers).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(refused).isPositive();
        assertThat(accepted).isPositive();
    }

    private void file(Resident father, String procedure) {
        var page = father.page;
        page.navigate(installation.portal("/app/welcome/" + procedure + "?ask=data"));
        var consent = father.button("同意して進む");
        consent.or(page.locator("a.button--primary")).first().waitFor();
        if (consent.isVisible()) {
            consent.click();
        }
        page.waitForURL(OVERVIEW);
        goOn(page, "入力を始める|続きを入力する");
        var wrong = new TreeSet<String>();
        while (!page.url().endsWith("/check")) {
            var step = step(page.url());
            answer(page);
            if (mayGoOn(page)) {
                accepted++;
            } else {
                wrong.add(step);
                refused++;
                goOn(page, "あとで入力して");
            }
        }
        assertThat(foundWrongAtTheEnd(father)).as(procedure).isEqualTo(wrong);
    }

    private void answer(Page page) {
        var fields = page.locator(".form-page .field:visible");
        // A question may appear only once the one before it was answered.
        for (int place = 0; place < fields.count(); place++) {
            if (random.nextInt(5) > 0) {
                answer(fields.nth(place));
                page.waitForFunction(NOTHING_UNDER_WAY);
            }
        }
    }

    private void answer(Locator field) {
        var choices = field.locator("input[type=radio], input[type=checkbox]");
        var typed = field.locator(TYPED);
        if (choices.count() > 0) {
            choices.nth(random.nextInt(choices.count())).check();
        } else if (typed.count() == 3) {
            fill(typed.nth(0), String.valueOf(2019 + random.nextInt(8)));
            fill(typed.nth(1), String.valueOf(1 + random.nextInt(13)));
            fill(typed.nth(2), String.valueOf(1 + random.nextInt(31)));
        } else {
            for (int part = 0; part < typed.count(); part++) {
                fill(typed.nth(part), TEXTS.get(random.nextInt(TEXTS.size())));
            }
        }
        answers++;
    }

    private static void fill(Locator box, String text) {
        box.fill(text);
        box.blur();
    }

    /** What is refused says so on its own page; the next may have something to say as well. */
    private static boolean mayGoOn(Page page) {
        var here = Here.on(page);
        var refusal = page.locator(".form-page .error-summary").first();
        page.locator(".actions a.button--primary").last().click();
        page.waitForCondition(() -> here.isLeft() || here.isStill() && refusal.isVisible());
        if (here.isLeft()) {
            here.waitForAddress();
            return true;
        }
        return false;
    }

    private static void goOn(Page page, String words) {
        var here = Here.on(page);
        page.locator("a.button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(words)))
                .last()
                .click();
        page.waitForCondition(here::isLeft);
        here.waitForAddress();
    }

    /**
     * A page by its heading and its address. The heading changes first, the address when the
     * browser is told; only then is she there, and what is pressed is pressed on the new page.
     */
    private record Here(Page page, String heading, String address) {

        static Here on(Page page) {
            return new Here(page, headingOf(page), page.url());
        }

        boolean isLeft() {
            var now = headingOf(page);
            return !now.isEmpty() && !now.equals(heading);
        }

        boolean isStill() {
            return headingOf(page).equals(heading);
        }

        void waitForAddress() {
            page.waitForCondition(() -> !page.url().equals(address));
        }

        /** Empty while there is none. */
        private static String headingOf(Page page) {
            return String.join("", page.locator("main h1").allInnerTexts());
        }
    }

    /** The steps that the city finds something wrong in; none when it takes the filing. */
    private static TreeSet<String> foundWrongAtTheEnd(Resident father) {
        var page = father.page;
        father.button("この内容で提出する").click();
        var wrong = page.locator(".error-summary a");
        var taken =
                page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(Pattern.compile("受け付けました")));
        wrong.or(taken).first().waitFor();
        var steps = new TreeSet<String>();
        wrong.all().forEach(link -> steps.add(step(link.getAttribute("href"))));
        return steps;
    }

    private static String step(String address) {
        var match = STEP.matcher(address.startsWith("/") ? address : "/" + address);
        return match.find() ? match.group(1) : address;
    }
}
