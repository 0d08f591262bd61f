package jp.monobe.portal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import jp.monobe.portal.find.PublicPages;
import org.junit.jupiter.api.Test;

/** The same service side by side, honest where a city says nothing. */
class ComparePageTest extends PublicPages {

    private static final String NURSERY = "/compare/childcare-facility-application";

    @Test
    void showsAllCitiesWhileTheyAreFew() {
        assertThat(html(NURSERY)).contains(">南国市</th>", ">香南市</th>", ">香美市</th>");
    }

    @Test
    void showsTheCitiesAskedForInTheirOrder() {
        var page = html(NURSERY + "?cities=kami,konan");

        assertThat(page).doesNotContain(">南国市</th>");
        assertThat(page.indexOf(">香美市</th>")).isLessThan(page.indexOf(">香南市</th>"));
    }

    @Test
    void marksWhatDiffersInWordsToo() {
        assertThat(row(html(NURSERY), "対象になる人"))
                .contains("data-differs=\"true\"", "ちがいあり", "月48時間以上");
    }

    @Test
    void marksNothingWhereOneCityAloneSaysSomething() {
        assertThat(row(html(NURSERY), "いつまで"))
                .contains("前々月の末日", "記載なし")
                .doesNotContain("data-differs", "ちがいあり");
    }

    @Test
    void saysWhereACityHasNoPageOfItsOwn() {
        assertThat(html(NURSERY)).contains("この市の案内は、まだありません", "香美市の窓口で、全国共通の案内を見る");
    }

    @Test
    void hidesAmountsThatMayBeOld() {
        var page = html("/compare/childbirth-lump-sum?cities=konan");

        assertThat(page).contains("市に確認中");
    }

    @Test
    void asksForCitiesWhereNoneIsKnown() {
        assertThat(html(NURSERY + "?cities=atlantis,%3Cb%3E"))
                .contains("ここにない市", ">南国市</th>")
                .doesNotContain("<b>");
    }

    @Test
    void tellsEveryCellItsCityOnAPhone() {
        assertThat(html(NURSERY)).contains("data-label=\"南国市\"", "data-label=\"全国共通\"");
    }

    @Test
    void listsWhatCanBeCompared() {
        assertThat(html("/compare")).contains("href=\"" + NURSERY + "\"").doesNotContain("konan-");
    }

    private static String row(String page, String topic) {
        var rows = Pattern.compile("<tr[ >].*?</tr>", Pattern.DOTALL).matcher(page).results();
        return rows.map(found -> found.group())
                .filter(row -> row.contains(">" + topic + "<"))
                .findFirst()
                .orElseThrow();
    }
}
