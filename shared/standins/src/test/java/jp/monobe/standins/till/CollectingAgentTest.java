package jp.monobe.standins.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jp.monobe.billing.SlipAnswer;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.AgentAway;
import jp.monobe.payment.internal.CollectingAgent.Message;
import jp.monobe.payment.model.AgentReading;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.Stage;
import org.junit.jupiter.api.Test;

/** Somebody pays at the till; our adapter reads it over the network. */
class CollectingAgentTest extends PayingAtTills {

    private static final String KONAN = "392111";

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
}
