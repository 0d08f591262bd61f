package jp.monobe.standins.till;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.monobe.billing.SlipAnswer;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.payment.AgentAway;
import jp.monobe.payment.internal.AgentFileReader;
import jp.monobe.payment.internal.AgentKeys;
import jp.monobe.payment.internal.CollectingAgent.Message;
import jp.monobe.payment.internal.HttpAgent;
import jp.monobe.payment.model.AgentReading;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody pays at the till; our adapter reads it over the network. */
class CollectingAgentTest {

    private static final Clock CLOCK = Clock.system(JAPAN);
    private static final String NANKOKU = "392049";
    private static final String KONAN = "392111";
    private static final String NUMBER = "1234567890123452";

    @TempDir Path data;

    @SuppressWarnings("NullAway.Init")
    private Agency agency;

    @SuppressWarnings("NullAway.Init")
    private HttpAgent agent;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @BeforeEach
    void open() throws Exception {
        agency = Agency.open(data);
        agent =
                new HttpAgent(
                        new AgentKeys(Agency.keys(data).toString()), Duration.ofSeconds(5), CLOCK);
    }

    @AfterEach
    void close() {
        agency.close();
    }

    @Test
    void aSlipPaidAtTheTillIsToldAtOnce() {
        var shown = post("/till/store", Map.of("barcode", slip(5_000, 0, NANKOKU)));
        assertThat(shown).contains("南国市", "5,000円", NUMBER);
        press(shown);
        press(shown);

        var told = messages().getFirst();
        assertThat(messages()).hasSize(1);
        var line = told.read().orElseThrow().line();
        assertThat(told.read().orElseThrow().stage()).isEqualTo(Stage.FLASH);
        assertThat(line.channel()).isEqualTo(PaymentChannel.STORE);
        assertThat(line.number()).isEqualTo(NUMBER);
        assertThat(line.amount()).isEqualTo(Yen.of(5_000));
        assertThat(in(KONAN, () -> agent.messages(0))).isEmpty();
    }

    @Test
    void aTillRefusesWhatTheBarsSay() {
        var good = slip(5_000, 0, NANKOKU);
        var mistyped = good.substring(0, 43) + (char) ('0' + (good.charAt(43) - '0' + 1) % 10);
        assertThat(post("/till/store", Map.of("barcode", mistyped))).contains("読めません");
        assertThat(post("/till/store", Map.of("barcode", "123"))).contains("読めません");
        assertThat(post("/till/store", Map.of("barcode", slip(5_000, -1, NANKOKU))))
                .contains("支払期限を過ぎています");
        assertThat(post("/till/store", Map.of("barcode", slip(5_000, 0, "131016"))))
                .contains("この市の納付書は");
        var large = tooMuch(good);
        assertThat(post("/till/store", Map.of("barcode", large))).contains("300,000円をこえる");
        assertThat(agency.ledgers().all()).isEmpty();

        agency.faults().set(jp.monobe.standins.control.Fault.TILL_TAKES_LATE, true);
        assertThat(post("/till/store", Map.of("barcode", slip(5_000, -1, NANKOKU))))
                .contains("この金額を払う");
    }

    @Test
    void anAtmAsksTheCityAndTakesWhatItSays() throws Exception {
        var page = typing("123456");
        answer(new SlipAnswer.Payable(Yen.of(7_000), LocalDate.now(CLOCK)));
        assertThat(page.get()).contains("7,000円", "香南市");

        press(page.get());

        var line = in(KONAN, () -> agent.messages(0)).getFirst().read().orElseThrow().line();
        assertThat(line.channel()).isEqualTo(PaymentChannel.PAY_EASY);
        assertThat(line.amount()).isEqualTo(Yen.of(7_000));
    }

    @Test
    void anAtmTakesNothingThatTheCityDoesNotKnowOrAnswer() throws Exception {
        var wrong = typing("654321");
        answer(new SlipAnswer.Unknown());
        assertThat(wrong.get()).contains("番号が違うか").doesNotContain("この金額を払う");

        assertThat(typing("654321").get()).contains("市の返事がありません");
        assertThat(agency.ledgers().all()).isEmpty();
    }

    @Test
    void theDaysFileReadsWholeAndASpoiltOneDoesNot() {
        press(post("/till/store", Map.of("barcode", slip(5_000, 0, NANKOKU))));
        agency.faults().set(jp.monobe.standins.control.Fault.COLLECTOR_FILE_CUT, true);
        var cut = agency.ledgers().confirm(NANKOKU).orElseThrow();
        agency.faults().set(jp.monobe.standins.control.Fault.COLLECTOR_FILE_CUT, false);
        agency.faults().set(jp.monobe.standins.control.Fault.COLLECTOR_FILE_TOTALS, true);
        agency.ledgers().sendAnew(cut.position());
        agency.faults().set(jp.monobe.standins.control.Fault.COLLECTOR_FILE_TOTALS, false);
        agency.ledgers().sendAnew(cut.position());

        var read =
                in(NANKOKU, () -> agent.files(0)).stream()
                        .map(file -> read(in(NANKOKU, () -> agent.fetch(file))))
                        .toList();

        assertThat(read.get(0)).matches(it -> isRefused(it, Fault.LENGTH));
        assertThat(read.get(1)).matches(it -> isRefused(it, Fault.TOTALS));
        var file = ((AgentReading.Read) read.get(2)).file();
        assertThat(file.stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(file.total()).isEqualTo(Yen.of(5_000));
        assertThat(file.lines().getFirst().reference())
                .isEqualTo(messages().getFirst().reference());
    }

    /** The twin: with the same key one's own are seen. */
    @Test
    void withoutTheCitysKeyNothingIsTold() throws Exception {
        press(post("/till/store", Map.of("barcode", slip(5_000, 0, NANKOKU))));
        assertThat(messages()).hasSize(1);
        var file = Agency.keys(data).resolve("agent-392049.properties");
        Files.writeString(file, Files.readString(file).replaceAll("key=.*", "key=guessed"));

        assertThatExceptionOfType(AgentAway.class).isThrownBy(this::messages);
        Files.writeString(file, "api=\nkey=x\n");
        assertThatExceptionOfType(AgentAway.class).isThrownBy(this::messages);
    }

    @Test
    void anAgentThatIsAwayOrBreaksOffIsAskedAgain() {
        press(post("/till/store", Map.of("barcode", slip(5_000, 0, NANKOKU))));
        for (var fault :
                List.of(
                        jp.monobe.standins.control.Fault.COLLECTOR_DOWN,
                        jp.monobe.standins.control.Fault.COLLECTOR_ANSWER_LOST)) {
            agency.faults().set(fault, true);
            assertThatExceptionOfType(AgentAway.class).isThrownBy(this::messages);
            agency.faults().set(fault, false);
        }
        assertThat(messages()).hasSize(1);
    }

    private List<Message> messages() {
        return in(NANKOKU, () -> agent.messages(0));
    }

    private static AgentReading read(byte[] bytes) {
        try {
            return AgentFileReader.read(new java.io.ByteArrayInputStream(bytes), NANKOKU);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isRefused(AgentReading reading, Fault why) {
        return reading instanceof AgentReading.Refused(_, var fault) && fault == why;
    }

    /** Of 南国市 nobody knows the number, of 香南市 it is what the test says. */
    private void answer(SlipAnswer answer) throws InterruptedException {
        var asking =
                answer instanceof SlipAnswer.Unknown()
                        ? List.of(NANKOKU, KONAN, "392120")
                        : List.of(NANKOKU, KONAN);
        for (var city : asking) {
            var inquiry = in(city, agent::inquiries);
            while (inquiry.isEmpty()) {
                Thread.sleep(20);
                inquiry = in(city, agent::inquiries);
            }
            var asked = inquiry.getFirst();
            assertThat(asked.number()).isEqualTo(NUMBER);
            in(
                    city,
                    () -> {
                        agent.answer(asked, city.equals(KONAN) ? answer : new SlipAnswer.Unknown());
                        return "";
                    });
        }
    }

    private CompletableFuture<String> typing(String confirmation) {
        return CompletableFuture.supplyAsync(() ->
                post(
                        "/till/atm",
                        Map.of(
                                "agency", "00000",
                                "number", NUMBER,
                                "confirmation", confirmation)));
    }

    private static String slip(long yen, int days, String city) {
        return new SlipBarcode(
                        Collector.MAKER,
                        BillNumber.parse(NUMBER).orElseThrow(),
                        city.substring(0, 5),
                        0,
                        LocalDate.now(CLOCK).plusDays(days),
                        Yen.of(yen))
                .digits();
    }

    /** As nobody prints it: 300,001 yen, with a right check digit. */
    private static String tooMuch(String good) {
        var digits = good.substring(0, 37) + "300001";
        int sum = 0;
        for (int i = digits.length() - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (digits.charAt(i) - '0');
        }
        return digits + (10 - sum % 10) % 10;
    }

    private void press(String page) {
        var action = page.replaceAll("(?s).*action=\"(/till/pay/[^\"]+)\".*", "$1");
        post(action, Map.of());
    }

    private String post(String path, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(it ->
                                it.getKey()
                                        + "="
                                        + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        try {
            return browser.send(
                            HttpRequest.newBuilder(URI.create(agency.url(path)))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T in(String city, Supplier<T> work) {
        return Acting.as(new Actor.Job("bridge"), new Scope.City(new MunicipalityCode(city)))
                .call(work::get);
    }
}
