package jp.monobe.portal.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.monobe.filing.CertificateResult;
import jp.monobe.filing.EmployerCertificates;
import jp.monobe.portal.find.PublicPages;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The employer's page as a browser without script gets it. The flood comes last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertificatePagesTest extends PublicPages {

    private static final String PAGE = "/konan/work-certificate/T0ken";

    @Autowired private EmployerCertificates certificates;
    @LocalServerPort private int port;

    @BeforeEach
    void oneLinkIsOpen() {
        reset(certificates);
        when(certificates.open(any())).thenReturn(Optional.empty());
        when(certificates.handIn(any(), any())).thenReturn(new CertificateResult.Gone());
        when(certificates.open("T0ken"))
                .thenReturn(
                        Optional.of(
                                new EmployerCertificates.Page(
                                        "物部　太郎",
                                        FormDefinitions.shipped()
                                                .current(EmployerCertificates.PROCEDURE)
                                                .orElseThrow())));
    }

    @Test
    @Order(1)
    void showsEveryQuestionWithItsLabelAndIsKeptNowhere() throws Exception {
        var answer = get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(answer.headers().firstValue("Referrer-Policy").orElse("no-referrer"))
                .isEqualTo("no-referrer");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("main").text())
                .contains("物部　太郎さんの就労証明書", "事業所名", "直近3か月の就労実績")
                .doesNotContain("子ども", "保育", "??");
        assertThat(page.select("main input:not([type=radio]):not([type=checkbox]), main textarea"))
                .isNotEmpty()
                .allMatch(it -> !page.select("label[for=" + it.id() + "]").isEmpty());
        Files.writeString(Path.of("target", "certificate.html"), answer.body());
    }

    @Test
    @Order(2)
    void handsInWhatWasTyped() {
        when(certificates.handIn(any(), any())).thenReturn(new CertificateResult.Received());

        var answer =
                post(
                        "employer-name="
                                + encoded("物部商店")
                                + "&term=FIXED&weekdays=FRI&weekdays=MON&month-hours=160"
                                + "&employed-from=2024-04-01&starts=08:30");

        var sent = ArgumentCaptor.forClass(Answers.class);
        verify(certificates).handIn(eq("T0ken"), sent.capture());
        assertThat(sent.getValue().values())
                .containsEntry(AnswerKey.of("employer-name"), new Answer.Text("物部商店"))
                .containsEntry(AnswerKey.of("term"), new Answer.Chosen("FIXED"))
                .containsEntry(AnswerKey.of("weekdays"), new Answer.Several(List.of("MON", "FRI")))
                .containsEntry(AnswerKey.of("month-hours"), new Answer.Count(160))
                .hasSize(6);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/konan/work-certificate/sent");
        assertThat(html("/konan/work-certificate/sent")).contains("市に届きました");
    }

    @Test
    @Order(3)
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        when(certificates.handIn(any(), any()))
                .thenReturn(
                        new CertificateResult.Wrong(
                                List.of(
                                        new Problem(
                                                "employer",
                                                AnswerKey.of("representative"),
                                                Problem.Weight.ERROR,
                                                "form.missing.text",
                                                List.of("代表者名")))));

        var answer = post("employer-name=" + encoded("物部商店<b>"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#employer-name").attr("value")).isEqualTo("物部商店<b>");
        assertThat(page.select("#representative").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select(".error-summary a[href=#representative]")).hasSize(1);
    }

    @Test
    @Order(4)
    void readsNoNonsense() {
        var answer = post("month-hours=many&employed-from=tomorrow&term=NONE");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".error-summary li")).hasSize(3);
        verify(certificates, never()).handIn(any(), any());
    }

    @Test
    @Order(5)
    void everyLinkThatMayNotBeUsedIsTheSamePage() {
        var unknown = get("/konan/work-certificate/other");
        var used = post("employer-name=x");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(used.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(unknown.body()).select("main").html())
                .contains("このリンクは使えません")
                .isEqualTo(Jsoup.parse(used.body()).select("main").html());
    }

    @Test
    @Order(6)
    void slowsDownWhoTriesMany() {
        var last = 0;
        for (int i = 0; i < 40 && last != 429; i++) {
            last = get("/konan/work-certificate/guess" + i).statusCode();
        }

        assertThat(last).isEqualTo(429);
    }

    private HttpResponse<String> post(String form) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + PAGE))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .header("Accept", "text/html")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
