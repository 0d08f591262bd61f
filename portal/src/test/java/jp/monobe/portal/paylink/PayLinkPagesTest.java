package jp.monobe.portal.paylink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.exchange.BillCopy.ElQr;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.LinkPage;
import jp.monobe.paying.LinkResult;
import jp.monobe.paying.PayFromLink;
import jp.monobe.portal.find.PublicPages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page behind a signed link, as a browser without script and session gets it. */
class PayLinkPagesTest extends PublicPages {

    private static final String PAGE = "/nankoku/pay/T0ken";
    private static final String BARCODE = "91912345000000000000004520875004013100295004";

    @Autowired private PayFromLink pay;
    @LocalServerPort private int port;

    @BeforeEach
    void payable() {
        reset(pay);
        when(pay.open(any())).thenReturn(new LinkPage.Unusable());
        when(pay.open("T0ken"))
                .thenReturn(
                        new LinkPage.Payable(
                                Yen.of(5_000),
                                LocalDate.of(2026, 11, 30),
                                LocalDate.of(2026, 12, 30),
                                true,
                                false,
                                Optional.of(BARCODE),
                                Optional.of(new PayEasy("00000", "12", "123456", "001")),
                                Optional.of(new ElQr("0".repeat(34), "MB-EL1:" + "0".repeat(53)))));
    }

    @Test
    void showsAmountAndDaysAndWaysAndNobody() throws Exception {
        var answer = get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("main").text())
                .contains("5,000円", "令和8年11月30日", "カードで払う(5,000円)", "(91)912345-", "123456")
                .doesNotContain("児童", "クラブ", "さん", "??");
        assertThat(page.select("svg path").attr("d")).startsWith("M10 0h");
        java.nio.file.Files.writeString(
                java.nio.file.Path.of("target", "pay-link.html"), answer.body());
    }

    @Test
    void leadsToTheAgentWithoutScript() throws Exception {
        when(pay.byCard("T0ken", PAGE)).thenReturn(new LinkResult.Go("https://agent.example/1"));

        var answer = press();

        assertThat(answer.headers().firstValue("Refresh"))
                .contains("0;url=https://agent.example/1");
        assertThat(answer.body()).contains("https://agent.example/1");
    }

    @Test
    void saysThatNoMoneyMovedWhenTheAgentIsAway() throws Exception {
        when(pay.byCard("T0ken", PAGE)).thenReturn(new LinkResult.Away());

        assertThat(press().body()).contains("お金は動いていません", "カードで払う(5,000円)");
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(new LinkPage.Paid(), 200, "支払い済みです"),
                Arguments.of(new LinkPage.Confirming(), 200, "確認中"),
                Arguments.of(new LinkPage.Underway(Optional.empty()), 200, "始めた支払いがあります"),
                Arguments.of(new LinkPage.Changed(), 410, "金額が変わったか"),
                Arguments.of(new LinkPage.Over(), 410, "期限は切れました"),
                Arguments.of(new LinkPage.Unusable(), 404, "このリンクは使えません"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void saysWhyItCannotBePaid(LinkPage shown, int status, String words) throws Exception {
        when(pay.open("T0ken")).thenReturn(shown);

        var answer = get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words).doesNotContain("5,000円", "??");
    }

    private HttpResponse<String> press() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + PAGE))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
