package jp.monobe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A link that is clicked twice because the page takes its time. Something at the window goes where
 * links lead, as Flow does, and says when it is there.
 */
@DisplayName("ページが来るのを待つ間にもう一度押しても、一度だけ進む")
class WayIT {

    private static final Browsers BROWSERS = new Browsers();
    private static final String TWO_LINKS =
            """
            <!doctype html><html lang="ja"><base href="/app/"><title>Way</title>
            <a href="one">One</a> <a href="two">Two</a>
            <a href="out" router-ignore onclick="event.preventDefault(); went.push('out')">Out</a>
            <script>
            const went = [];
            const goes = (address) => went.push(address.split("/").pop());
            window.addEventListener("click", (event) => {
              if (!event.defaultPrevented && event.target.href) {
                event.preventDefault();
                goes(event.target.href);
              }
            });
            window.addEventListener("vaadin-router-go", (event) => goes(event.detail.href));
            const arrives = (address) => {
              history.pushState(null, "", address);
              window.dispatchEvent(new CustomEvent("vaadin-navigated"));
            };
            </script>
            %s
            """;

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
    @DisplayName("同じリンクを二度押しても、ページは一度だけ作られる")
    void aLinkClickedTwiceIsFollowedOnce() throws IOException {
        show(ours());

        link("One").dblclick();
        assertThat(went()).containsExactly("one");

        arrives("one");
        link("One").click();
        assertThat(went()).as("the page has come").containsExactly("one", "one");
    }

    @Test
    @DisplayName("この仕組みがなければ、ページは二度作られる")
    void withoutTheScriptItIsFollowedTwice() {
        show("");

        link("One").dblclick();

        assertThat(went()).containsExactly("one", "one");
    }

    @Test
    @DisplayName("待つ間にほかのリンクを押せば、そのあとで進む")
    void whoChangesHerMindGetsThereAfterwards() throws IOException {
        show(ours());
        link("One").click();

        link("Two").click();
        assertThat(went()).containsExactly("one");
        arrives("one");

        assertThat(went()).containsExactly("one", "two");
    }

    /** Its page was refused, or its arrival was missed: what was pressed meanwhile is not lost. */
    @Test
    @DisplayName("はじめのページが来なくても、1秒後にはほかのリンクで進む")
    void anotherLinkIsFollowedEvenIfTheFirstPageNeverComes() throws IOException {
        page.clock().install();
        show(ours());
        link("One").click();
        link("Two").click();
        assertThat(went()).containsExactly("one");

        page.clock().fastForward(1500);

        assertThat(went()).containsExactly("one", "two");
    }

    @Test
    @DisplayName("前のページが遅れて着いても、まだ待っている")
    void thePageBeforeThatComesLateIsNotTakenForIt() throws IOException {
        show(ours());
        link("One").click();

        page.evaluate("window.dispatchEvent(new CustomEvent('vaadin-navigated'))");
        link("One").click();

        assertThat(went()).containsExactly("one");
    }

    @Test
    @DisplayName("元のページに戻されたら、ほかのリンクをすぐ押せる")
    void aWayThatLedBackIsOver() throws IOException {
        show(ours());
        link("One").click();

        page.evaluate("window.dispatchEvent(new CustomEvent('vaadin-navigated'))");
        page.evaluate("window.dispatchEvent(new CustomEvent('vaadin-navigated'))");
        link("One").click();

        assertThat(went()).containsExactly("one", "one");
    }

    @Test
    @DisplayName("1秒待っても来ないとき、ほかのリンクは待たせず、同じリンクは一度だけ")
    void anotherLinkIsNotHeldBackForLong() throws IOException {
        page.clock().install();
        show(ours());
        link("One").click();

        page.clock().fastForward(1500);
        link("One").click();
        assertThat(went()).containsExactly("one");
        link("Two").click();

        assertThat(went()).containsExactly("one", "two");
    }

    @Test
    @DisplayName("画面のなかで働くリンクは、何度でも押せる")
    void whatLeadsNowhereIsNotHeldBack() throws IOException {
        show(ours());

        link("Out").click();
        link("Out").click();

        assertThat(went()).containsExactly("out", "out");
    }

    private void show(String script) {
        page.route(
                "http://way.example/**",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html; charset=utf-8")
                                        .setBody(TWO_LINKS.formatted(script))));
        page.navigate("http://way.example/app/begin");
    }

    private Locator link(String name) {
        return page.getByText(name, new Page.GetByTextOptions().setExact(true));
    }

    private void arrives(String address) {
        page.evaluate("address => arrives(address)", address);
    }

    private List<Object> went() {
        return List.copyOf((List<?>) page.evaluate("went"));
    }

    private static String ours() throws IOException {
        var root = Path.of(System.getProperty("monobe.root"));
        return "<script type=\"module\">%s</script>"
                .formatted(
                        Files.readString(
                                root.resolve(
                                        "frontend/src/main/resources/META-INF/frontend/monobe.js")));
    }
}
