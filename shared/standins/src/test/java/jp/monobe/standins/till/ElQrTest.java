package jp.monobe.standins.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import jp.monobe.billing.SlipAnswer;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.ElNumber;
import jp.monobe.billing.model.ElQrPayload;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.model.AgentReading;
import jp.monobe.standins.control.Fault;
import org.junit.jupiter.api.Test;

/** Somebody pays by an app or at a window; our reader reads the file. */
class ElQrTest extends PayingAtTills {

    @Test
    void anAppAsksTheCityAndOnlyItsFileTells() throws Exception {
        var page = scanning(payload(5_000, 30), "app");
        answer(new SlipAnswer.Payable(Yen.of(5_000), LocalDate.now(CLOCK)));
        assertThat(page.get()).contains("5,000円", "南国市", "スマホ決済アプリ");

        press(page.get());
        press(page.get());

        assertThat(in(() -> agent.messages(0))).isEmpty();
        assertThat(agency.ledgers().confirm(NANKOKU)).isEmpty();
        assertThat(get("/till/agent"))
                .contains("ファイルを待つ", "南国市のeL-QRのファイルを作る")
                .doesNotContain("速報を取り消す");
        post("/till/agent/confirm-el", Map.of("city", NANKOKU));
        var file = ((AgentReading.Read) read()).file();
        assertThat(file.maker()).isEqualTo("E00000");
        assertThat(file.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.channel()).isEqualTo(PaymentChannel.EL_QR);
                    assertThat(line.number()).isEqualTo(NUMBER);
                    assertThat(line.amount()).isEqualTo(Yen.of(5_000));
                });
        assertThat(agency.ledgers().confirmElQr(NANKOKU)).isEmpty();
    }

    @Test
    void aTypedNumberIsAskedToo() throws Exception {
        var page = scanning(number().grouped(), "app");
        answer(new SlipAnswer.Payable(Yen.of(7_000), LocalDate.now(CLOCK)));

        assertThat(page.get()).contains("7,000円", "この金額を払う");
    }

    @Test
    void anAppTakesNothingThatTheCityDoesNotSayIsPayable() throws Exception {
        assertThat(said(new SlipAnswer.Void())).contains("この番号は使えません");
        assertThat(said(new SlipAnswer.Paid())).contains("もう払われています");
        assertThat(said(new SlipAnswer.Late())).contains("支払期限を過ぎています");
        assertThat(said(new SlipAnswer.Unknown())).contains("番号が違うか");
        assertThat(said(new SlipAnswer.Payable(Yen.of(4_999), LocalDate.now(CLOCK))))
                .contains("金額が変わっています");
        assertThat(scanning(payload(5_000, 30), "app").get()).contains("市の返事がありません");
        assertThat(agency.ledgers().all()).isEmpty();
    }

    @Test
    void anAppHasALimitAndMayDecline() throws Exception {
        var large = scanning(number().digits(), "app");
        answer(new SlipAnswer.Payable(Yen.of(300_001), LocalDate.now(CLOCK)));
        assertThat(large.get()).contains("300,000円まで");

        var page = scanning(payload(5_000, 30), "app");
        answer(new SlipAnswer.Payable(Yen.of(5_000), LocalDate.now(CLOCK)));
        var decline = page.get().replaceAll("(?s).*action=\"(/till/el/[^\"]+)\".*", "$1");

        assertThat(post(decline, Map.of())).contains("残高が足りません");
        assertThat(agency.ledgers().all()).isEmpty();
    }

    /** The window believes the paper: the same one is paid twice, and late when told to. */
    @Test
    void aWindowTakesThePaperAsItIs() {
        var paper = Map.of("code", payload(5_000, 0), "place", "window");
        press(post("/till/el", paper));
        press(post("/till/el", paper));
        assertThat(agency.ledgers().all()).hasSize(2);
        assertThat(post("/till/el", Map.of("code", number().digits(), "place", "window")))
                .contains("二次元コードのある納付書だけ");

        var late = Map.of("code", payload(5_000, -1), "place", "window");
        assertThat(post("/till/el", late)).contains("支払期限を過ぎています");
        agency.faults().set(Fault.TILL_TAKES_LATE, true);
        assertThat(post("/till/el", late)).contains("この金額を払う");
    }

    @Test
    void whatIsNoSlipsIsNotTaken() {
        var good = payload(5_000, 30);
        var mistyped = good.substring(0, 20) + (char) ('0' + (good.charAt(20) - '0' + 1) % 10);
        assertThat(post("/till/el", Map.of("code", mistyped + good.substring(21))))
                .contains("読めません");
        assertThat(post("/till/el", Map.of("code", "https://example.jp/"))).contains("読めません");
        assertThat(post("/till/el", Map.of("code", "13800" + number().digits().substring(5))))
                .contains("この市の納付書は");
        assertThat(post("/till/el", Map.of("code", "0000013101" + "0".repeat(24))))
                .contains("この市の納付書は");
    }

    @Test
    void aSpoiltFileIsRefusedByTheOffice() {
        press(post("/till/el", Map.of("code", payload(5_000, 0), "place", "window")));
        agency.faults().set(Fault.COLLECTOR_FILE_TOTALS, true);
        agency.ledgers().confirmElQr(NANKOKU);

        assertThat(read()).isInstanceOf(AgentReading.Refused.class);
    }

    private String said(SlipAnswer answer) throws Exception {
        var page = scanning(payload(5_000, 30), "app");
        answer(answer);
        return page.get();
    }

    private AgentReading read() {
        var file = in(() -> agent.files(0)).getLast();
        return read(in(() -> agent.fetch(file)));
    }

    private void answer(SlipAnswer answer) throws InterruptedException {
        var inquiry = in(agent::inquiries);
        while (inquiry.isEmpty()) {
            Thread.sleep(20);
            inquiry = in(agent::inquiries);
        }
        var asked = inquiry.getFirst();
        assertThat(asked.number()).isEqualTo(NUMBER);
        assertThat(asked.confirmation()).isEqualTo("123456");
        in(() -> {
            agent.answer(asked, answer);
            return "";
        });
    }

    private CompletableFuture<String> scanning(String code, String place) {
        return CompletableFuture.supplyAsync(
                () -> post("/till/el", Map.of("code", code, "place", place)));
    }

    private static ElNumber number() {
        var slip = BillNumber.parse(NUMBER).orElseThrow();
        return new ElNumber("00000", "39204", slip, "123456", "101");
    }

    private static String payload(long yen, int days) {
        return new ElQrPayload(number(), Yen.of(yen), LocalDate.now(CLOCK).plusDays(days)).text();
    }

    private static <T> T in(Supplier<T> work) {
        return in(NANKOKU, work);
    }
}
