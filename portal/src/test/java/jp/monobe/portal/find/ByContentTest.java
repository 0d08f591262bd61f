package jp.monobe.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A style sheet or script is asked for by its content, and then kept for good. */
class ByContentTest extends PublicPages {

    private static final Pattern FILE =
            Pattern.compile("(?:href|src)=\"(/(?:css|js)/[a-z-]+-[0-9a-f]{32}[.](?:css|js))\"");

    @ParameterizedTest
    @ValueSource(
            strings = {"/nankoku", "/nankoku?lang=en", "/nankoku/services/child-allowance-claim"})
    void asksForFilesThatMayBeKeptForGood(String page) {
        var files = FILE.matcher(html(page)).results().map(found -> found.group(1)).toList();

        assertThat(files).isNotEmpty().anyMatch(file -> file.startsWith("/css/monobe-"));
        for (var file : files) {
            var answer = get(file, "*/*");
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000", "immutable");
        }
    }

    @Test
    void keepsAFileAskedForByItsPlainNameForAWhileOnly() {
        var answer = get("/css/monobe.css", "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=3600")
                .doesNotContain("immutable");
    }

    @Test
    void hasNoFileOfAnotherContent() {
        var other = "/css/monobe-" + "0".repeat(32) + ".css";

        assertThat(get(other, "*/*").statusCode()).isEqualTo(404);
    }
}
