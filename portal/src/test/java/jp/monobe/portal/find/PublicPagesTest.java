package jp.monobe.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import jp.monobe.municipality.Tenant;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = PublicPagesProgram.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PublicPagesTest {

    /** A public page with its styles, compressed and fonts apart, on a telephone's line. */
    private static final int LARGEST = 60_000;

    /** Script or style in the page itself; data for machines is none, nor is a file of ours. */
    private static final Pattern SCRIPT_OR_STYLE =
            Pattern.compile(
                    "<script(?! type=\"application/ld\\+json\">| src=\"/js/)|<style"
                            + "| on[a-z]+=\"| style=\"|javascript:");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Autowired private PublishedCatalogue catalogue;

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/nankoku",
                "/nankoku/services",
                "/nankoku/events",
                "/nankoku/events/birth",
                "/nankoku/ages",
                "/nankoku/finder",
                "/nankoku/finder/result?hit=vaccination&may=school-expense-aid",
                "/nankoku/ages/baby",
                "/nankoku/ages/student",
                "/nankoku/online",
                "/nankoku/deadlines",
                "/nankoku/deadlines?on=2026-11-10",
                "/nankoku/index",
                "/national/services",
                "/national/events/birth",
                "/national/online",
                "/national/deadlines",
                "/national/privacy",
                "/national/search?q=" + encoded("こどもてあて"),
                "/national/services/child-allowance-claim",
                "/compare",
                "/compare/childcare-facility-application",
                "/compare/child-allowance-claim?cities=konan,kami",
                "/nankoku/search?q=" + encoded("こどもてあて"),
                "/nankoku/search?q=" + encoded("ロケット"),
                "/nankoku/search",
                "/nankoku/services/child-allowance-claim",
                "/kami/services/kami-friend-room",
                "/konan/accessibility",
                "/konan/privacy",
                "/konan/services/no-such-service");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void needsNoSessionNoScriptAndLittleToLoad(String page) throws Exception {
        var answer = get(page);

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(SCRIPT_OR_STYLE.matcher(answer.body()).find()).isFalse();
        assertThat(answer.body())
                .contains("<html lang=\"ja\"", "<h1", "id=\"main\"", "name=\"viewport\"")
                .doesNotContain("[find.", "??", " th:", "null");
        assertThat(compressed(answer.body()) + compressed(get("/css/monobe.css").body()))
                .isLessThan(LARGEST);
    }

    @Test
    void wouldNoticeScript() {
        assertThat(SCRIPT_OR_STYLE.matcher("<a onclick=\"x()\">").find()).isTrue();
        assertThat(SCRIPT_OR_STYLE.matcher("<script src=\"a.js\">").find()).isTrue();
        assertThat(SCRIPT_OR_STYLE.matcher("<script>x()</script>").find()).isTrue();
        assertThat(SCRIPT_OR_STYLE.matcher("<script src=\"/js/leave.js\">").find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nankoku", "konan", "kami"})
    void showsEveryServiceOfACity(String slug) throws Exception {
        var failed = new ArrayList<String>();

        for (var service : catalogue.forCity(city(slug).code()).services()) {
            var answer = get("/" + slug + "/services/" + service.id());
            var name = service.name().replace("&", "&amp;");
            if (answer.statusCode() != 200
                    || !answer.body().contains(name)
                    || answer.body().contains("null")) {
                failed.add(service.id());
            }
        }

        assertThat(failed).isEmpty();
    }

    @Test
    void hidesAmountsAndDeadlinesThatMayBeOutdated() throws Exception {
        var page = get("/nankoku/services/nankoku-uij-moving-subsidy").body();

        assertThat(page).contains("市に確認中").doesNotContain("30万円", "3か月以内");
    }

    @Test
    void showsNameAndTelephoneAloneWhereNoMoreIsKnown() throws Exception {
        var page = get("/konan/services/konan-akiya-bank").body();

        assertThat(page).contains("名前だけがわかっています", "0887-50-3021").doesNotContain("<dl");
    }

    @Test
    void showsTheNationalTextInPlaceOfAnOldPage() throws Exception {
        var page = get("/konan/services/konan-child-allowance").body();

        assertThat(page).contains("市民保険課", "tel:0887578506", "15,000円", "全国共通の案内");
    }

    @Test
    void offersTheFormWhereTheCityTakesItOnline() throws Exception {
        assertThat(get("/nankoku/services/child-allowance-claim").body())
                .contains("href=\"/login/nankoku?procedure=child-allowance-claim\"", "6〜16文字");
        assertThat(get("/konan/services/child-allowance-claim").body())
                .contains("href=\"/login/konan?procedure=child-allowance-claim\"", "4けた");
        assertThat(get("/nankoku/services/birth-registration").body())
                .doesNotContain("/login/nankoku?procedure=");
    }

    @Test
    void searchesAndMarksWhatWasAskedFor() throws Exception {
        var page = get("/nankoku/search?q=" + encoded("こどもてあて")).body();

        assertThat(page)
                .contains("「こどもてあて」に合うもの")
                .contains("<mark>児童手当</mark>の新規申請")
                .contains("オンラインで申請できます");
        assertThat(page.indexOf("/services/child-allowance-claim"))
                .isLessThan(page.indexOf("/services/child-allowance-amount-revision"));
    }

    @Test
    void writesWhatWasTypedAsText() throws Exception {
        var page = get("/nankoku/search?q=" + encoded("<b>\"'&児童手当")).body();

        assertThat(page).doesNotContain("<b>").contains("&lt;b&gt;");
    }

    @Test
    void helpsWhenNothingIsFound() throws Exception {
        var page = get("/nankoku/search?q=" + encoded("ロケット")).body();

        assertThat(page).contains("見つかりませんでした", "088-863-2111", "/nankoku/events/birth");
    }

    @Test
    void offersAWayOutWhereViolenceIsSpokenOf() throws Exception {
        assertThat(get("/konan/search?q=" + encoded("夫 暴力")).body()).contains("すぐに離れる");
        assertThat(get("/konan/services/konan-family-counsel").body()).contains("#8008");
        assertThat(get("/konan/search?q=" + encoded("児童手当")).body()).doesNotContain("#8008");
    }

    @Test
    void keepsNothingOfWhatWasSearched() throws Exception {
        var answer = get("/nankoku/search?q=" + encoded("児童手当"));

        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.body()).doesNotContain("services/child-allowance-claim?");
    }

    @Test
    void sendsAPageAgainOnlyIfItChanged() throws Exception {
        var first = get("/nankoku/services/child-allowance-claim");
        var etag = first.headers().firstValue("ETag").orElseThrow();

        var second =
                browser.send(
                        request("/nankoku/services/child-allowance-claim")
                                .header("If-None-Match", etag)
                                .build(),
                        BodyHandlers.ofString());

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        assertThat(second.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/nankoku/services/no-such-service, /nankoku/search",
        "/nankoku/services/nankoku-birth-childcare-grant, /nankoku/search",
        "/nankoku/services/konan-nikonan, /nankoku/search",
        "/nankoku/events/no-such-event, /nankoku/search",
        "/nankoku/no-such-page/at-all, /nankoku/search",
        "/atlantis, お住まいの市をえらぶ",
        "/atlantis/services/vaccination, お住まいの市をえらぶ"
    })
    void helpsWhereNothingIs(String address, String help) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("ページが見つかりません", help);
        assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                .doesNotContain("public");
    }

    @Test
    void showsTheBandWhereThePeopleAreMadeUp() throws Exception {
        assertThat(get("/nankoku").body()).contains("demo-band", "noindex");
        assertThat(get("/").body()).contains("demo-band", "noindex");
    }

    @Test
    void namesServicesThatAreShownOnly() throws Exception {
        var page = get("/nankoku/services").body();

        assertThat(page).contains("nankoku-gakudo").doesNotContain("nankoku-birth-childcare-grant");
        assertThat(CatalogueFiles.load().part(city("nankoku").code()).orElseThrow().services())
                .extracting(Service::status)
                .contains(Status.OUTDATED);
    }

    private static Tenant city(String slug) {
        return PublicPagesProgram.CITIES.stream()
                .filter(tenant -> tenant.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
