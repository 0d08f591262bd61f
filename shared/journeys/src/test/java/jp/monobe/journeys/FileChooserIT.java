package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The script that sends files, in a real browser, over a line that breaks (ADR 39). */
class FileChooserIT {

    private static final byte[] FILE = random(3_000_000);

    private static Browsers browsers;
    private final PieceServer server = new PieceServer();

    @BeforeAll
    static void open() {
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @AfterEach
    void end() {
        server.close();
        browsers.closeWindows();
    }

    @Test
    void everyThirdRequestBreaksAndNothingIsSentTwice() {
        var page = opened();
        breaking(page, no -> no % 3 == 2);

        choose(page);
        hastened(page, () -> server.isWhole(FILE));

        assertThat(server.isWhole(FILE)).isTrue();
        assertThat(server.kept()).isEqualTo(FILE.length);
        assertThat(page.locator("progress")).isHidden();
    }

    @Test
    void goesOnAfterThePageWasOpenedAnew() {
        var page = opened();
        breaking(page, no -> no > 2);
        choose(page);
        hastened(page, () -> retry(page).isVisible());
        int before = server.kept();
        assertThat(before).isPositive().isLessThan(FILE.length);

        page.unroute("**/up");
        page.reload();
        choose(page);
        hastened(page, () -> server.isWhole(FILE));

        assertThat(server.isWhole(FILE)).isTrue();
        assertThat(server.kept()).as("no byte twice").isEqualTo(FILE.length);
    }

    @Test
    void asksAfterThreeBreaksAndGoesOnWhenSheSaysSo() {
        var page = opened();
        breaking(page, no -> no > 2);
        choose(page);
        hastened(page, () -> retry(page).isVisible());
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("%まで届いています");
        assertThat(page.getByRole(AriaRole.STATUS)).not().containsText("は0%まで");
        assertThat(retry(page)).isFocused();

        page.unroute("**/up");
        retry(page).click();

        page.waitForCondition(() -> server.isWhole(FILE));
        assertThat(retry(page)).isHidden();
        assertThat(server.kept()).isEqualTo(FILE.length);
    }

    /** The twin: a server that forgets makes the script send all of it again. */
    @Test
    void withoutWhatWasKeptAllOfItIsSentAgain() {
        var page = opened();
        breaking(page, no -> no > 2);
        choose(page);
        hastened(page, () -> retry(page).isVisible());
        int before = server.kept();

        server.forget();
        page.unroute("**/up");
        retry(page).click();

        page.waitForCondition(() -> server.isWhole(FILE));
        assertThat(server.kept()).isEqualTo(FILE.length + before);
    }

    private Page opened() {
        var page = browsers.phone();
        page.navigate(server.address());
        return page;
    }

    private static void breaking(Page page, IntPredicate broken) {
        var count = new AtomicInteger();
        page.route(
                "**/up",
                (Route route) -> {
                    if (broken.test(count.getAndIncrement())) {
                        route.abort("connectionreset");
                    } else {
                        route.resume();
                    }
                });
    }

    private static void choose(Page page) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("申立書.pdf", "application/pdf", FILE));
    }

    private static Locator retry(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("もう一度送る"));
    }

    /** The line is back again and again: nobody waits the seconds between tries. */
    private static void hastened(Page page, java.util.function.BooleanSupplier until) {
        page.waitForCondition(() -> {
            page.evaluate("dispatchEvent(new Event('online'))");
            return until.getAsBoolean();
        });
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
