package jp.monobe.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class TextsTest {

    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:ui|fill|failure|missing|connection|session|cookies)\\.[a-z0-9.-]+)\"");

    private final Texts texts = Texts.load();

    @Test
    void saysTheSameToViewsAndPages() {
        assertThat(texts.getTranslation("ui.steps.now", Locale.ENGLISH, 2, 5))
                .isEqualTo("ステップ 2 / 5");
        assertThat(texts.getMessage("ui.steps.now", new Object[] {2, 5}, Locale.JAPANESE))
                .isEqualTo("ステップ 2 / 5");
    }

    @Test
    void showsAMissingKeyInsteadOfFailing() {
        assertThat(texts.getTranslation("no.such", Locale.JAPANESE)).isEqualTo("[no.such]");
    }

    @Test
    void refusesAKeyThatTwoFilesDefine() throws IOException {
        var defined = new HashMap<String, String>();
        Texts.add(defined, new ByteArrayResource("a=1".getBytes(StandardCharsets.UTF_8)));

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Texts.add(
                                defined,
                                new ByteArrayResource("a=2".getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("a");
    }

    @Test
    void hasWordsForEveryKeyOurPartsUse() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                used.addAll(keys(Files.readString(file)));
            }
        }

        assertThat(used).hasSizeGreaterThan(40).allMatch(texts::has);
    }

    @Test
    void findsAKeyWithoutWords() {
        assertThat(keys("getTranslation(\"ui.no-such\")"))
                .containsExactly("ui.no-such")
                .noneMatch(texts::has);
    }

    private static Set<String> keys(String source) {
        var found = new TreeSet<String>();
        KEY.matcher(source)
                .results()
                .map(hit -> hit.group(1))
                .filter(k -> !k.endsWith("."))
                .forEach(found::add);
        return found;
    }

    @Test
    void namesEveryRelation() {
        assertThat(List.of("SELF", "SPOUSE", "CHILD", "GRANDCHILD", "PARENT", "OTHER"))
                .allMatch(code -> texts.has("fill.relation." + code));
    }
}
