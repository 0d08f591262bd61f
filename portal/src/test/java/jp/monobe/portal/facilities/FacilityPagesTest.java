package jp.monobe.portal.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import jp.monobe.facility.FacilityFile.Read;
import jp.monobe.facility.ReadFacilities;
import jp.monobe.facility.ShippedFacilities;
import jp.monobe.facility.model.Facility;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.portal.find.PublicPagesProgram;
import jp.monobe.reference.Localities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = PublicPagesProgram.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FacilityPagesTest {

    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html,*/*")
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private String page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nankoku/facilities",
                "/konan/facilities?kind=nursery&age=0&hours=saturday&temporary=yes&sick=yes",
                "/kami/facilities?hours=now",
                "/nankoku/facilities?lang=en",
                "/nankoku/facilities/0000000001",
                "/konan/facilities/0000000001",
                "/kami/facilities/0000000004",
                "/nankoku/open-data"
            })
    void needsNoScriptAndHasAWordForEverything(String path) throws Exception {
        var page = page(path).replaceAll(DATA.pattern(), "");

        assertThat(page)
                .contains("<h1", "id=\"main\"", "rel=\"canonical\"")
                .doesNotContain("<script", "style=\"", "[facility.", "[open-data.", "??", " th:");
    }

    @Test
    void listsEveryFacilityAndShowsEachOfThem() throws Exception {
        for (var city :
                new String[][] {{"nankoku", "392049"}, {"konan", "392111"}, {"kami", "392120"}}) {
            var list = page("/" + city[0] + "/facilities");
            for (var facility : ShippedFacilities.of(new MunicipalityCode(city[1]))) {
                assertThat(list).contains(facility.name());
                assertThat(page("/" + city[0] + "/facilities/" + facility.id()))
                        .contains(facility.name())
                        .doesNotContain("null");
            }
        }
    }

    @Test
    void setsApartWhatMayFit() throws Exception {
        var page = page("/konan/facilities?kind=nursery&temporary=yes");

        assertThat(page)
                .contains("条件に合う施設 2件", "香我美おれんじ保育所", "赤岡保育所")
                .contains("条件に合うかわからない施設 3件")
                .doesNotContain("のいち幼稚学園");
        assertThat(page.indexOf("赤岡保育所")).isLessThan(page.indexOf("野市保育所"));
    }

    @Test
    void helpsWhereNothingFits() throws Exception {
        assertThat(page("/nankoku/facilities?age=school&kind=nursery"))
                .contains("見つかりませんでした", "しぼりこみをやめる");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?kind=%3Cscript%3E&age=99&hours=%00&temporary=maybe",
                "?age=&hours=&kind=",
                "?kind=nursery,kodomoen"
            })
    void leavesOutWordsItDoesNotKnow(String query) throws Exception {
        assertThat(page("/nankoku/facilities" + query)).doesNotContain("<script>");
    }

    @Test
    void isReachedFromTheServicesThatNeedIt() throws Exception {
        assertThat(page("/nankoku/services/childcare-facility-application"))
                .contains("/nankoku/facilities?kind=nursery&amp;kind=kodomoen");
        assertThat(page("/konan/services/konan-temporary-childcare"))
                .contains("/konan/facilities?temporary=yes");
        assertThat(page("/nankoku/services/birth-registration"))
                .contains("\"/nankoku/facilities\"")
                .doesNotContain("/nankoku/facilities?");
    }

    /** What one applies for comes before what the city says of choosing among applicants. */
    @Test
    void leadsToWhatIsAppliedForWhenUsingIt() throws Exception {
        assertThat(page("/nankoku/facilities/0000000001"))
                .contains("/nankoku/services/childcare-facility-application");
    }

    @Test
    void fakesNoMapWithoutCoordinates() throws Exception {
        assertThat(page("/nankoku/facilities/0000000001"))
                .doesNotContain("maps.gsi.go.jp/#")
                .contains("https://maps.gsi.go.jp/?q=", "場所は目安です");
        assertThat(page("/konan/facilities/0000000001")).doesNotContain("maps.gsi.go.jp");
    }

    @Test
    void tellsMachinesOnlyWhatIsKnown() throws Exception {
        var found = DATA.matcher(page("/nankoku/facilities/0000000003"));
        assertThat(found.find()).isTrue();
        var data = JsonMapper.shared().readTree(found.group(1));

        assertThat(data.path("@type").asString()).isEqualTo("LocalBusiness");
        assertThat(data.path("telephone").asString()).isEqualTo("+81-88-803-5263");
        assertThat(data.at("/openingHoursSpecification/0/dayOfWeek/0").asString())
                .isEqualTo("https://schema.org/Monday");
        assertThat(data.has("geo")).isFalse();
        var nursery = DATA.matcher(page("/konan/facilities/0000000001"));
        assertThat(nursery.find()).isTrue();
        assertThat(nursery.group(1))
                .contains("\"ChildCare\"")
                .doesNotContain("telephone", "openingHours", "streetAddress");
    }

    @ParameterizedTest
    @CsvSource({
        "/nankoku/facilities/9",
        "/nankoku/facilities/%2e%2e",
        "/nankoku/open-data/passwd.csv",
        "/atlantis/facilities",
        "/national/facilities"
    })
    void hasAPageForWhatIsNotThere(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "facilities.csv, UTF-8, 53",
        "facilities-sjis.csv, windows-31j, 53",
        "facilities-old.csv, UTF-8, 28",
        "facilities-old-sjis.csv, windows-31j, 28"
    })
    void givesTheListAsOpenData(String file, Charset charset, int columns) throws Exception {
        var answer = get("/nankoku/open-data/" + file);

        var read =
                (Read)
                        new ReadFacilities(Localities.japan().locality(NANKOKU).orElseThrow())
                                .read(answer.body());
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "392049_" + file);
        assertThat(new String(answer.body(), charset).lines().findFirst().orElse("").split(","))
                .hasSize(columns);
        assertThat(read.facilities())
                .extracting(Facility::name)
                .containsExactlyElementsOf(
                        ShippedFacilities.of(NANKOKU).stream().map(Facility::name).toList());
    }
}
