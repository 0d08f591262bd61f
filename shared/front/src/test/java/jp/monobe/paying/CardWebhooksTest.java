package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The agent's messages: doubled, late, in any order, forged. */
@SpringJUnitConfig({FrontRooms.class, FakeCards.class, PayingRooms.class})
class CardWebhooksTest {

    @Autowired Residents residents;
    @Autowired PayByCard pay;
    @Autowired MyPayments payments;
    @Autowired CardWebhooks webhooks;
    @Autowired PayingRooms rooms;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private UUID payment = new UUID(0, 0);

    @BeforeEach
    void begun() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        var bill = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, bill.open(1));
        payment = ((BeginResult.Go) hanako.call(() -> pay.begin(List.of(bill.slip())))).paymentId();
    }

    @Test
    void whatItSaysIsBelievedOnce() {
        var paid = event("evt_" + payment, "completed", clock.instant());

        assertThat(send(paid)).isInstanceOf(WebhookResult.Kept.class);
        assertThat(send(paid)).isInstanceOf(WebhookResult.Kept.class);

        assertThat(state()).isEqualTo(new PaymentState.Paid());
        assertThat(rooms.outbox(TestCities.IN_KONAN, "PAYMENT", payment)).hasSize(1);
        assertThat(rooms.read(TestCities.IN_KONAN, payment).reference()).isEqualTo("pi_77");
    }

    @Test
    void theOrderDoesNotMatter() {
        send(event("evt_b_" + payment, "expired", clock.instant()));
        assertThat(state()).isEqualTo(new PaymentState.Lapsed());
        send(event("evt_a_" + payment, "completed", clock.instant()));
        send(event("evt_c_" + payment, "expired", clock.instant()));

        assertThat(state()).isEqualTo(new PaymentState.Paid());
    }

    @Test
    void aMessageADayLateSaysWhenTheMoneyWasEntrusted() {
        var yesterday = clock.instant();
        clock.move(Duration.ofDays(1));

        send(event("evt_" + payment, "completed", yesterday));

        assertThat(rooms.read(TestCities.IN_KONAN, payment).entrustedAt())
                .isBetween(yesterday.minusSeconds(2), yesterday.plusSeconds(2));
    }

    @Test
    void nothingOfThePersonIsKept() {
        send(event("evt_" + payment, "completed", clock.instant()));

        assertThat(
                        office.rows(
                                        TestCities.IN_KONAN,
                                        "select body from webhook where id = ?",
                                        "evt_" + payment)
                                .toString())
                .contains("pi_77")
                .doesNotContain("hanako", "HANAKO");
    }

    /** The twin of all refusals: the same message, well signed, is kept (above). */
    @Test
    void forgedReplayedAndOtherCitysMessagesChangeNothing() {
        var paid = event("evt_" + payment, "completed", clock.instant());
        long now = clock.instant().getEpochSecond();

        assertThat(send(paid, "")).isInstanceOf(WebhookResult.Forged.class);
        assertThat(send(paid, signed(paid, "whsec_guessed", now)))
                .isInstanceOf(WebhookResult.Forged.class);
        assertThat(send(paid, signed(paid, FakeCards.OTHER_SECRET, now)))
                .isInstanceOf(WebhookResult.Forged.class);
        assertThat(send(paid, signed(paid, FakeCards.SECRET, now - 301)))
                .isInstanceOf(WebhookResult.Forged.class);
        assertThat(send(paid.replace("5000", "1"), signed(paid, FakeCards.SECRET, now)))
                .isInstanceOf(WebhookResult.Forged.class);

        assertThat(state()).isEqualTo(new PaymentState.Offered());
        assertThat(rooms.outbox(TestCities.IN_KONAN, "PAYMENT", payment)).isEmpty();
    }

    @Test
    void anotherPagesMessageAndAnUnknownPaymentMoveNothing() {
        send(event("evt_o_" + payment, "completed", clock.instant()).replace("cs_", "cs_other_"));
        send(
                event("evt_u_" + payment, "completed", clock.instant())
                        .replace("_id\":\"" + payment, "_id\":\"" + UUID.randomUUID()));

        assertThat(state()).isEqualTo(new PaymentState.Offered());
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from webhook where outcome = 'STRANGE' and id in"
                                        + " (?, ?)",
                                "evt_o_" + payment,
                                "evt_u_" + payment))
                .isEqualTo(2);
    }

    @Test
    void whatWasKeptAndNotAppliedIsAppliedByTheJob() {
        send(event("evt_" + payment, "nothing-we-know", clock.instant()));
        office.change(
                TestCities.IN_KONAN,
                "update webhook set handled_at = null, body = replace(body, 'UNKNOWN', 'PAID') where"
                        + " id = ?",
                "evt_" + payment);

        rooms.move(TestCities.IN_KONAN);

        assertThat(state()).isEqualTo(new PaymentState.Paid());
    }

    /** Of a refund that we asked for the office is told; of all that fits nothing as well. */
    @Test
    void whatTheOfficeHasToHearOfGoesThere() {
        var ours = UUID.randomUUID();
        send(about("refund.updated", "re_o" + ours, ours.toString()));
        send(about("refund.updated", "re_o" + ours, ours.toString()));
        send(about("refund.created", "re_f" + ours, ""));
        send(about("charge.dispute.created", "dp_" + ours, ""));
        send(about("unheard.of", "xx_" + ours, ""));
        send(about("payment_intent.succeeded", "pi_" + ours, ""));
        var unknown = UUID.randomUUID();
        send(
                event("evt_u_" + unknown, "completed", clock.instant())
                        .replace(payment.toString(), unknown.toString()));

        assertThat(told("re_o" + ours))
                .singleElement()
                .asString()
                .contains("OUR_REFUND", ours.toString(), "pi_77", "1200");
        assertThat(told("re_f" + ours)).singleElement().asString().contains("FOREIGN_REFUND");
        assertThat(told("dp_" + ours)).singleElement().asString().contains("DISPUTE");
        assertThat(told("xx_" + ours)).singleElement().asString().contains("\"UNKNOWN\"");
        assertThat(told("pi_" + ours)).isEmpty();
        assertThat(told("cs_" + unknown)).singleElement().asString().contains("NO_PAYMENT");
    }

    private List<String> told(String number) {
        return rooms.outbox(
                TestCities.IN_KONAN,
                "CARD",
                UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
    }

    private String about(String type, String number, String giveBack) {
        return """
        {"id":"evt_%s_%s","object":"event","created":%d,"type":"%s","data":{"object":{
         "id":"%s","amount":1200,"currency":"jpy","payment_intent":"pi_77","status":"succeeded",
         "metadata":{"give_back":"%s"}}}}
        """
                .formatted(number, type, clock.instant().getEpochSecond(), type, number, giveBack);
    }

    @Test
    void signedNonsenseIsKeptByNobody() {
        assertThat(send("[1]")).isInstanceOf(WebhookResult.Unreadable.class);
        assertThat(send("not json")).isInstanceOf(WebhookResult.Unreadable.class);
    }

    private PaymentState state() {
        return hanako.call(() -> payments.state(payment));
    }

    private WebhookResult send(String body) {
        return send(body, signed(body, FakeCards.SECRET, clock.instant().getEpochSecond()));
    }

    private WebhookResult send(String body, String signature) {
        return Acting.as(new Actor.Visitor(), TestCities.IN_KONAN)
                .call(() -> webhooks.receive(body, signature));
    }

    private static String signed(String body, String secret, long at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, secret, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String event(String id, String what, Instant at) {
        return """
        {"id":"%s","object":"event","created":%d,"type":"checkout.session.%s","data":{"object":{
         "id":"cs_%s","object":"checkout.session","client_reference_id":"%s","currency":"jpy",
         "amount_total":5000,"payment_status":"paid","status":"complete","payment_intent":"pi_77",
         "customer_details":{"email":"hanako@example.jp","name":"HANAKO"}}}}
        """
                .formatted(id, at.getEpochSecond(), what, payment, payment);
    }
}
