package jp.monobe.frontend.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the built CSS weighs, whether its colours can be read and its fonts are there. */
class LookTest {

    private static final double AA_TEXT = 4.5;
    private static final double AA_GRAPHICS = 3;
    private static final Pattern DECLARATION = Pattern.compile("(--[\\w-]+):([^;}]+)[;}]");
    private static final Pattern FONT = Pattern.compile("url\\((fonts/[^)]+)\\)");

    private static byte[] bytes(String name) throws IOException {
        try (var in = LookTest.class.getResourceAsStream("/META-INF/resources/css/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static String read(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static int compressed(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes(name));
        }
        return out.size();
    }

    @Test
    void leavesAPublicPageLight() throws IOException {
        assertThat(compressed("monobe.css")).isLessThan(9_000);
        assertThat(compressed("fonts.css")).isLessThan(12_000);
    }

    @Test
    void shipsEveryFontFileItNames() throws IOException {
        for (var list : new String[] {"fonts.css", "fonts-rare.css"}) {
            var named = FONT.matcher(read(list)).results().map(hit -> hit.group(1)).toList();

            assertThat(named).hasSizeGreaterThan(80);
            for (var file : named) {
                assertThat(bytes(file)).startsWith('w', 'O', 'F', '2');
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink-soft, paper",
        "ink-soft, mist",
        "ink-soft, accent-wash",
        "accent, paper",
        "accent, accent-wash",
        "accent-strong, accent-wash",
        "paper, accent",
        "paper, accent-strong",
        "danger, paper",
        "danger, danger-wash",
        "paper, danger",
        "good, paper",
        "caution, caution-wash",
        "ink, focus",
        "ink, caution-wash",
        "paper, caution",
        "paper, good"
    })
    void keepsTextReadable(String text, String ground) throws IOException {
        var colours = colours(read("monobe.css"));

        assertThat(contrast(colours, text, ground)).isGreaterThanOrEqualTo(AA_TEXT);
    }

    @ParameterizedTest
    @CsvSource({"control-line, paper", "accent, paper", "danger, paper", "caution-line, paper"})
    void keepsTheEdgesOfControlsVisible(String edge, String ground) throws IOException {
        assertThat(contrast(colours(read("monobe.css")), edge, ground))
                .isGreaterThanOrEqualTo(AA_GRAPHICS);
    }

    @Test
    void seesAColourThatIsTooPale() {
        var planted = colours(":root{--accent:#8fc1c9;--paper:#ffffff;}");

        assertThat(contrast(planted, "accent", "paper")).isLessThan(AA_GRAPHICS);
    }

    private static Map<String, String> colours(String css) {
        var colours = new HashMap<String, String>();
        DECLARATION
                .matcher(css)
                .results()
                .forEach(hit -> colours.putIfAbsent(hit.group(1), hit.group(2)));
        return colours;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(resolved(colours, "--" + one));
        double b = luminance(resolved(colours, "--" + other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static String resolved(Map<String, String> colours, String name) {
        var value = Objects.requireNonNull(colours.get(name), name);
        return value.startsWith("var(")
                ? resolved(colours, value.substring(4, value.length() - 1))
                : value;
    }

    /** WCAG's relative luminance of {@code #rrggbb}. */
    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
