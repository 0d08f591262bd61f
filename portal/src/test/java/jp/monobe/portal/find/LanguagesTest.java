package jp.monobe.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** やさしい日本語 and English: the frame is translated, what is not is told to be Japanese. */
class LanguagesTest extends PublicPages {

    @Test
    void saysTheLanguageAndOffersTheOthers() {
        var page = html("/nankoku?lang=en");

        assertThat(page)
                .contains("<html lang=\"en\"", "Childcare services start here", "Nankoku City")
                .contains("href=\"/nankoku\" lang=\"ja\"", "href=\"/nankoku?lang=ja-simple\"");
    }

    @Test
    void carriesTheLanguageThroughEveryLinkOfThePublicPages() {
        var page = html("/nankoku/services/child-allowance-claim?lang=en");

        assertThat(page)
                .contains("href=\"/nankoku/services/child-allowance-amount-revision?lang=en\"")
                .contains("href=\"/nankoku/deadlines?lang=en#count\"")
                .contains("href=\"/login/nankoku?procedure=child-allowance-claim\"");
    }

    @Test
    void carriesTheLanguageThroughTheSearch() {
        assertThat(html("/nankoku?lang=en")).contains("name=\"lang\" value=\"en\"");
        assertThat(html("/nankoku")).doesNotContain("name=\"lang\"");
    }

    @Test
    void marksWhatIsToldInJapanese() {
        var page = html("/nankoku/services/child-allowance-claim?lang=en");

        assertThat(page)
                .contains("Details of this service are in Japanese")
                .contains("<dd lang=\"ja\"", "Child Allowance: first claim")
                .contains("lang=\"ja\">児童手当の新規申請<");
    }

    @Test
    void speaksSimplyWhereAsked() {
        assertThat(html("/nankoku/services/child-allowance-claim?lang=ja-simple"))
                .contains("<html lang=\"ja-simple\"", "持っていくもの", "児童手当を はじめて申し込む");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "%3Cb%3E", "en%22onload=x", "JA"})
    void isJapaneseWhereTheLanguageIsNotKnown(String tag) {
        assertThat(html("/nankoku?lang=" + tag))
                .contains("<html lang=\"ja\"")
                .doesNotContain("onload=x\"", "<b>");
    }

    @Test
    void hasEnglishForEverythingTheFrameSays() throws IOException {
        var missing = new TreeSet<>(keys("ja"));
        missing.removeAll(keys("en"));

        assertThat(missing).isEmpty();
    }

    /** Else a word was mistyped: nobody would ever see it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ja_simple"})
    void translatesNothingThatIsNotThere(String language) throws IOException {
        var extra = new TreeSet<>(keys(language));
        extra.removeAll(keys("ja"));
        extra.removeIf(key -> key.matches("ui\\..*|find\\.(city|event)-name\\..*"));

        assertThat(extra).isEmpty();
    }

    private static Set<String> keys(String language) throws IOException {
        var file = "/messages/portal-public_" + language + ".properties";
        try (var stream = LanguagesTest.class.getResourceAsStream(file)) {
            var texts = new Properties();
            texts.load(
                    new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return texts.stringPropertyNames();
        }
    }
}
