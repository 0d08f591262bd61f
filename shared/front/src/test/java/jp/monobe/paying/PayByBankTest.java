package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A payer is led to a bank, comes back or does not, and the office's word alone counts. */
class PayByBankTest extends PayingByCard {

    private static final Path KEYS = folder();

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "agents");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("monobe.agent.keys", KEYS::toString);
    }

    @org.springframework.beans.factory.annotation.Autowired private PayByBank banks;

    private final Path file = KEYS.resolve("agent-" + TestCities.IN_KONAN.code() + ".properties");

    @BeforeEach
    void anAgreement() throws Exception {
        Files.writeString(file, "api=x\nkey=y\nbanks=https://bank.example/pay\nlink=secret\n");
    }

    @AfterEach
    void none() throws Exception {
        Files.deleteIfExists(file);
    }

    @Test
    void sheIsLedToTheBankWithNumbersThatAreSignedAndNameNobody() throws Exception {
        var go = (BankResult.Go) choose("四国銀行");

        var data = URI.create(go.page()).getRawQuery().substring("data=".length());
        var text = Base64.getUrlDecoder().decode(data.substring(0, data.indexOf('.')));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(Base64.getUrlDecoder().decode(data.substring(data.indexOf('.') + 1)))
                .isEqualTo(mac.doFinal(text));
        assertThat(new String(text, StandardCharsets.UTF_8))
                .contains("12345678901234567890", "5000", go.paymentId().toString(), "四国銀行")
                .doesNotContain("児童", "クラブ", hanakosAccount());
        assertThat(word()).isEqualTo(PayerWord.PAYING);
    }

    @Test
    void anotherBankIsTheSamePayment() {
        var first = (BankResult.Go) choose("四国銀行");
        var other = (BankResult.Go) choose("高知銀行");

        assertThat(other.paymentId()).isEqualTo(first.paymentId());
        assertThat(count(bill.slip())).isOne();
    }

    @Test
    void neitherACardNorABankIsBegunWhileTheOtherStandsOpen() {
        var bank = (BankResult.Go) choose("四国銀行");
        assertThat(begin(bill.slip())).isEqualTo(new BeginResult.Underway(bank.paymentId()));

        var lunch = Bills.of(hanako, 3200);
        rooms.put(TestCities.IN_KONAN, lunch.open(1));
        var card = (BeginResult.Go) begin(lunch.slip());
        assertThat(hanako.call(() -> banks.begin(lunch.slip(), "四国銀行")))
                .isEqualTo(new BankResult.Underway(card.paymentId()));
    }

    /** Her browser coming back proves nothing; the bill's copy that names the payment does. */
    @Test
    void onlyTheOfficeSaysThatItIsPaid() {
        var go = (BankResult.Go) choose("四国銀行");
        assertThat(hanako.call(() -> payments.look(go.paymentId())))
                .isEqualTo(new PaymentState.Offered());

        rooms.put(TestCities.IN_KONAN, bill.settled(2, go.paymentId()));

        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Booked());
        assertThat(word()).isEqualTo(PayerWord.PAID);
        assertThat(choose("四国銀行")).isEqualTo(new BankResult.NotPayable());
    }

    @Test
    void aLinkThatIsOverFreesTheSlipAndOneThatIsNotDoesNot() {
        var go = (BankResult.Go) choose("四国銀行");
        hanako.call(() -> payments.giveUp(go.paymentId()));
        clock.move(Duration.ofMinutes(15));
        rooms.move(TestCities.IN_KONAN);
        assertThat(word()).isEqualTo(PayerWord.PAYING);

        clock.move(Duration.ofMinutes(6));
        rooms.move(TestCities.IN_KONAN);

        assertThat(word()).isEqualTo(PayerWord.UNPAID);
        assertThat(begin(bill.slip())).isInstanceOf(BeginResult.Go.class);
    }

    @Test
    void whatIsAnothersOrUnknownIsNotPaid() {
        var taro = residents.signIn(TestCities.IN_KONAN);

        assertThat(taro.call(() -> banks.begin(bill.slip(), "四国銀行")))
                .isEqualTo(new BankResult.NotPayable());
        assertThat(hanako.call(() -> banks.begin(UUID.randomUUID(), "四国銀行")))
                .isEqualTo(new BankResult.NotPayable());
    }

    @Test
    void withoutAnAgreementNobodyIsLedAnywhere() throws Exception {
        Files.delete(file);

        assertThat(choose("四国銀行")).isEqualTo(new BankResult.NoBanks());
        Files.writeString(file, "banks=https://bank.example/pay\n");
        assertThat(choose("四国銀行")).isEqualTo(new BankResult.NoBanks());
    }

    private BankResult choose(String bank) {
        return hanako.call(() -> banks.begin(bill.slip(), bank));
    }

    private String hanakosAccount() {
        return Residents.idOf(hanako).toString();
    }
}
