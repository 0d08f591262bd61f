package jp.monobe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A press of a button whose place a message takes while the mouse is down: a real browser decides
 * what becomes of it, so a page of a few lines with the programs' own script is enough.
 */
@DisplayName("ボタンを押す間に画面が動いても、押したことになる")
class PressIT {

    private static final Browsers BROWSERS = new Browsers();
    private static final String MOVES_AWAY_WHEN_THE_FIELD_IS_LEFT =
            """
            <!doctype html><html lang="ja"><title>Press</title>
            <input aria-label="Field" onblur="message.style.height = '200px'">
            <div id="message"></div>
            <button onclick="pressed.value++">Next</button><output id="pressed">0</output>
            """;
    private static final String SCRIPT = "<script type=\"module\">%s</script>";

    private Page page;

    @BeforeEach
    void open() {
        page = BROWSERS.desk();
    }

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    @DisplayName("離れた項目の下にお知らせが出ても、押したボタンが効く")
    void whatWasPressedIsClickedThoughItMoved() throws IOException {
        page.setContent(MOVES_AWAY_WHEN_THE_FIELD_IS_LEFT + ours());

        press(0);

        assertThat(page.locator("output")).hasText("1");
    }

    @Test
    @DisplayName("この仕組みがなければ、押したことは失われる")
    void withoutTheScriptThePressIsLost() {
        page.setContent(MOVES_AWAY_WHEN_THE_FIELD_IS_LEFT);

        press(0);

        assertThat(page.locator("output")).hasText("0");
    }

    @Test
    @DisplayName("ボタンの外へずらして放せば、押さなかったことになる")
    void whoDrawsTheMouseAwayHasThoughtBetterOfIt() throws IOException {
        page.setContent(MOVES_AWAY_WHEN_THE_FIELD_IS_LEFT + ours());

        press(300);

        assertThat(page.locator("output")).hasText("0");
    }

    private void press(int drawnAway) {
        page.getByLabel("Field").focus();
        var box = page.locator("button").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + drawnAway, box.y + box.height / 2);
        page.mouse().up();
    }

    private static String ours() throws IOException {
        var root = Path.of(System.getProperty("monobe.root"));
        return SCRIPT.formatted(
                Files.readString(
                        root.resolve("frontend/src/main/resources/META-INF/frontend/monobe.js")));
    }
}
