package jp.monobe.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsPageTest extends PublicPages {

    private static final String PATH = "/nankoku/search/suggestions?q=";

    @Test
    void namesServicesWithTheirPages() {
        var answer = get(PATH + encoded("じどうてあ"), "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("児童手当", "\"url\":\"/nankoku/services/child-allowance-claim\"");
    }

    /** Who looks over her shoulder sees nothing of it; the search itself finds it. */
    @Test
    void neverOffersWhatConcernsViolence() {
        assertThat(get(PATH + encoded("ぼうりょく"), "*/*").body()).isEqualTo("[]");
        assertThat(get(PATH + encoded("DV"), "*/*").body()).isEqualTo("[]");
        assertThat(html("/nankoku/search?q=" + encoded("DV")))
                .contains("href=\"/nankoku/services/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "<script>alert(1)</script>", "'; drop table x; --", "👶"})
    void offersNothingForNothing(String typed) {
        var answer = get(PATH + encoded(typed), "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[]");
    }

    @Test
    void offersWhatAWordOfAQuestionMayBeAskedOf() {
        var page = html("/nankoku/search?q=" + encoded("いくら"));

        assertThat(page).contains("何についての「いくら」ですか", "児童手当", "search?q=");
        assertThat(page).contains("場面からさがす").doesNotContain("もしかして", "に合うもの");
        assertThat(html("/nankoku/search?q=" + encoded("いくらですか"))).contains("何についての「いくらですか」ですか");
        assertThat(html("/nankoku/search?q=" + encoded("児童手当 いくら"))).doesNotContain("何についての");
    }

    @Test
    void asksBackWhereNothingFits() {
        assertThat(html("/nankoku/search?q=" + encoded("ぼしてちよ"))).contains("もしかして", "妊娠");
        assertThat(html("/nankoku/search?q=" + encoded("児童手当"))).doesNotContain("もしかして");
    }

    @Test
    void isAPlainSearchWithoutScript() {
        assertThat(html("/nankoku"))
                .contains(
                        "action=\"/nankoku/search\"",
                        "data-suggest=\"/nankoku/search/suggestions\"")
                .containsPattern(
                        "<script src=\"/js/suggest[^\"]*\\.js[^\"]*\" type=\"module\"></script>");
    }
}
