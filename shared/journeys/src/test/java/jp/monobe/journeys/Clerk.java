package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A member of staff at a desk: signs in with two factors, opens a case, decides. */
final class Clerk {

    final Page page;
    private final Installation installation;
    private final Mailbox standins;
    private final String pictures;

    Clerk(Page page, Installation installation, Mailbox standins, String pictures) {
        this.page = page;
        this.installation = installation;
        this.standins = standins;
        this.pictures = pictures;
    }

    void look(String name) {
        Browsers.look(page, pictures + "-" + name);
    }

    void signsIn(String city, String user) {
        page.navigate(installation.office("/app/inbox"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(city)).first().click();
        page.locator("#user").fill(user);
        page.locator("#password").fill("monobe-demo");
        button("次へ");
        page.locator("#code").fill(standins.oneTimeCode(user));
        button("サインインする");
        page.waitForURL("**/app/**");
    }

    /** From the inbox, once the bridge has brought it in. */
    void opensTheCase(String receiptNumber) {
        for (int turn = 0; turn < 30; turn++) {
            page.navigate(installation.office("/app/inbox"));
            var link = page.getByText(receiptNumber).first();
            page.locator("main").waitFor();
            if (link.isVisible()) {
                link.click();
                assertThat(page.locator("h1").first()).containsText(receiptNumber);
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("No case " + receiptNumber + " in the inbox");
    }

    /** The one of these cases that is of this procedure. */
    void opensTheCaseOf(String procedure, java.util.List<String> receipts) {
        for (var receipt : receipts) {
            opensTheCase(receipt);
            if (page.locator("h1").first().innerText().contains(procedure)) {
                return;
            }
        }
        throw new AssertionError("No case of " + procedure);
    }

    void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Asks for an act, confirms it, and reads that it is done. */
    void does(String ask, String confirm, String done) {
        button(ask);
        button(confirm);
        assertThat(page.getByText(done).first()).isVisible();
    }
}
