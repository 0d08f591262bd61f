package jp.monobe.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import jp.monobe.procedure.catalogue.AgeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ways in without typing: situations, ages, online, deadlines, names; in a city and without one.
 */
class BrowsePagesTest extends PublicPages {

    @Test
    void beginsWithTheCitiesAndWhatEveryCityHas() {
        var page = html("/");

        assertThat(page)
                .contains("href=\"/nankoku\"", "href=\"/konan\"", "href=\"/kami\"")
                .contains("href=\"/national/events/birth\"", "action=\"/national/search\"");
    }

    @Test
    void leadsFromACitysFirstPageToEveryWay() {
        assertThat(html("/konan"))
                .contains("/konan/events/birth", "/konan/ages", "/konan/online", "/konan/index")
                .contains(
                        "/konan/deadlines",
                        "/konan/facilities",
                        "href=\"/compare\"",
                        "/konan/search");
    }

    @Test
    void saysOnTheFirstPageWhatIsDueSoonByTheCitysCalendar() {
        assertThat(html("/konan")).contains("2027年1月から通うには、11月30日(月)まで", "あと7日");
        assertThat(html("/nankoku")).doesNotContain("11月30日").contains("いまが、申し込みの時期です");
    }

    @ParameterizedTest
    @EnumSource
    void listsServicesOfEveryAge(AgeBand band) {
        var page = html("/nankoku/ages/" + band.id());

        assertThat(page).contains("name-list").doesNotContain("empty-state");
    }

    @ParameterizedTest
    @CsvSource({
        "pregnancy, pregnancy-notification, after-school-club",
        "baby, birth-registration, after-school-club",
        "primary, after-school-club, birth-registration",
        "student, child-allowance-third-child-confirmation, after-school-club",
        "high-school, child-allowance-claim, kindergarten-enrollment"
    })
    void listsWhatIsForAnAgeAndNothingElse(String age, String listed, String not) {
        assertThat(html("/kami/ages/" + age))
                .contains("/kami/services/" + listed + "\"")
                .doesNotContain("/kami/services/" + not + "\"");
    }

    @Test
    void showsTheCitysSureVersionInPlaceOfTheNationsOne() {
        assertThat(html("/nankoku/ages/baby"))
                .contains("/nankoku/services/nankoku-child-medical\"")
                .doesNotContain("/nankoku/services/child-medical-aid-certificate\"");
    }

    @Test
    void listsWhatTheCityTakesOnline() {
        assertThat(html("/nankoku/online"))
                .contains("/nankoku/services/child-allowance-claim")
                .doesNotContain("/nankoku/services/birth-registration");
    }

    @Test
    void asksForTheCityWhereOnlineDependsOnIt() {
        assertThat(html("/national/online")).contains("empty-state", "お住まいの市をえらんでください");
    }

    @Test
    void listsNamesInTheOrderOfTheSyllabary() {
        var page = html("/nankoku/index");
        var rows =
                Pattern.compile("<h2>(.)</h2>")
                        .matcher(page)
                        .results()
                        .map(r -> r.group(1))
                        .toList();

        assertThat(rows).containsExactly("あ", "か", "さ", "た", "な", "は", "ま", "や", "ら");
        assertThat(page.indexOf(">児童手当の新規申請<")).isLessThan(page.indexOf(">就学援助<"));
        assertThat(page.indexOf(">病児保育の登録<"))
                .isBetween(page.indexOf("<h2>は</h2>"), page.indexOf("<h2>ま</h2>"));
    }

    @Test
    void listsEnglishNamesByTheirAlphabet() {
        var page = html("/nankoku/index?lang=en");

        assertThat(page.indexOf("After-school club")).isPositive();
        assertThat(page.indexOf("After-school club")).isLessThan(page.indexOf("Vaccinations"));
    }

    @ParameterizedTest
    @CsvSource({
        // Wednesday 25 November is day 15, the month's end is later (児童手当法8条2項).
        "2026-11-10, 11月30日(月)まで",
        // Saturday 5 December moves to Monday (amendment 1 of the facts).
        "2026-11-20, 12月7日(月)まで",
    })
    void countsAsTheLawCounts(String day, String until) {
        assertThat(html("/nankoku/deadlines?on=" + day)).contains(until, "なぜこの日ですか");
    }

    @Test
    void saysThatADayHasPassedAndWhatToDo() {
        assertThat(html("/nankoku/deadlines?on=2026-01-10")).contains("過ぎています", "あきらめずに");
    }

    @Test
    void keepsNothingOfTheDayThatWasAsked() {
        var asked = get("/nankoku/deadlines?on=2026-11-10");

        assertThat(asked.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get("/nankoku/deadlines").headers().firstValue("Cache-Control"))
                .hasValue("max-age=60, public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-40",
                "0001-01-01",
                "99999-01-01",
                "きのう",
                "%27%3B+drop+table+x",
                "%3Cscript%3E",
                "2026-11-10%00"
            })
    void saysWhatIsWrongWithADay(String day) {
        var page = html("/nankoku/deadlines?on=" + encodedIfJapanese(day));

        assertThat(page)
                .contains("日付を確かめてください", "aria-invalid=\"true\"")
                .doesNotContain("<script>");
    }

    private static String encodedIfJapanese(String day) {
        return day.equals("きのう") ? encoded(day) : day;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nankoku/ages/no-such-age",
                "/nankoku/events/no-such-event",
                "/atlantis/ages",
                "/atlantis/deadlines",
                "/national/services/konan-nikonan",
                "/compare/konan-nikonan",
                "/compare/no-such-service"
            })
    void helpsWhereNothingIs(String address) {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("ページが見つかりません");
    }

    @Test
    void knowsEveryAgeInEveryLanguage() {
        assertThat(Arrays.stream(AgeBand.values()).map(AgeBand::id))
                .allSatisfy(id ->
                        assertThat(html("/nankoku/ages/" + id + "?lang=en"))
                                .doesNotContain("[find."));
    }
}
