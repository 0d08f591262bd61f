package jp.monobe.closing;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import jp.monobe.billing.BillView;
import jp.monobe.billing.BillingOthers;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.BillState;
import jp.monobe.exchange.CardNews;
import jp.monobe.exchange.CardNews.What;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.payment.AgentDue;
import jp.monobe.payment.BookDispute;
import jp.monobe.payment.BookDispute.Booked;
import jp.monobe.payment.CardMessage;
import jp.monobe.payment.CardMessages;
import jp.monobe.payment.PayIns;
import jp.monobe.payment.TakePayment;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a card agent takes back after an objection is booked to the yen, and what it gives again
 * (チャージバック): 5,000 yen each of two bills, paid at once.
 */
class BookDisputeTest extends BillingOthers {

    private static final LocalDate PAID = LocalDate.of(2026, 11, 24);
    private static final LocalDate BACK = LocalDate.of(2026, 12, 21);

    @Autowired private TakePayment payments;
    @Autowired private CardMessages messages;
    @Autowired private BookDispute disputes;
    @Autowired private PayIns payIns;
    @Autowired private CheckBooks check;

    private final String payment = "pi_" + UUID.randomUUID();

    private List<BillView> paidByCard() {
        var views = Stream.of(billed(CLUB, 1), billed(CLUB, 1)).toList();
        today(PAID);
        var items =
                views.stream()
                        .map(it -> new PaymentEvent.Item(slip(it).id(), Yen.of(5_000)))
                        .toList();
        var event =
                new PaymentEvent(
                        UUID.randomUUID(),
                        PaymentChannel.CARD,
                        payment,
                        Yen.of(10_000),
                        PAID.atTime(12, 0).atZone(JAPAN).toInstant(),
                        items);
        assertThat(job(() -> payments.take(event))).isTrue();
        today(BACK);
        return views;
    }

    private static Slip slip(BillView view) {
        return view.slips().getLast();
    }

    private CardMessage told(What what, String type, long amount) {
        var number = "du_" + UUID.randomUUID();
        job(() -> {
            messages.take(
                    new CardNews(
                            what,
                            type,
                            number,
                            payment,
                            null,
                            Yen.of(amount),
                            Instant.parse("2026-12-20T01:00:00Z")));
            return number;
        });
        return as(CLERK, () -> messages.open(0, 1_000)).messages().stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Booked takeBack(long amount) {
        var id = told(What.DISPUTE, "charge.dispute.created", amount).id();
        return as(CLERK, () -> disputes.takeBack(id, "管理画面で引き落としを確かめた"));
    }

    private Booked giveAgain(long amount) {
        var id = told(What.DISPUTE, "charge.dispute.closed", amount).id();
        return as(CLERK, () -> disputes.giveAgain(id, "異議が退けられた"));
    }

    /** Told of our screens and not come, in yen. */
    private long missing() {
        return as(CLERK, () -> payIns.waiting()).stream()
                .filter(it -> it.agent().isEmpty())
                .mapToLong(AgentDue::missing)
                .sum();
    }

    private long withAgents() {
        return job(() ->
                jdbc.sql(
                                "select coalesce(sum(if(debit = 'WITH_AGENTS', e.amount, if(credit ="
                                        + " 'WITH_AGENTS', -e.amount, 0))), 0) from ledger_entry e"
                                        + " join posting p on p.id = e.posting_id join receipt r on"
                                        + " r.id = p.receipt_id and r.item = 0 where r.reference = ?")
                        .param(payment)
                        .query(Long.class)
                        .single());
    }

    private void assertOwed(BillView view, long owed, BillState state) {
        var row = open(id(view)).row();
        assertThat(row.balance().owed()).isEqualTo(Yen.of(owed));
        assertThat(row.bill().state()).isEqualTo(state);
    }

    /** What other tests left is there before and after. */
    private List<String> differences() {
        return as(CLERK, () -> check.check()).differences().stream()
                .map(it -> it.question() + it.detail() + it.things() + (it.booked() - it.told()))
                .toList();
    }

    @Test
    void whatWasTakenBackIsOwedAgainAndPaidInAsMuchLess() {
        var before = differences();
        var views = paidByCard();
        long missing = missing();

        assertThat(takeBack(10_000)).isEqualTo(Booked.DONE);

        views.forEach(it -> assertOwed(it, 5_000, BillState.OPEN));
        views.forEach(it -> assertThat(slip(open(id(it))).isAwaited()).isTrue());
        assertThat(withAgents()).isZero();
        assertThat(missing()).isEqualTo(missing - 10_000);
        assertThat(differences()).isEqualTo(before);
    }

    /** The twin: turned down, it is all as it was, on her day; and a second objection is booked. */
    @Test
    void whatWasGivenAgainIsReceivedOnHerDay() {
        var before = differences();
        var views = paidByCard();
        long missing = missing();
        assertThat(giveAgain(10_000)).as("nothing was taken back").isEqualTo(Booked.NOT_WHOLE);
        takeBack(10_000);
        today(BACK.plusDays(40));

        assertThat(giveAgain(10_000)).isEqualTo(Booked.DONE);

        views.forEach(it -> assertOwed(it, 0, BillState.SETTLED));
        assertThat(withAgents()).isEqualTo(10_000);
        assertThat(missing()).isEqualTo(missing);
        assertThat(differences()).isEqualTo(before);
        assertThat(takeBack(10_000)).isEqualTo(Booked.DONE);
        views.forEach(it -> assertOwed(it, 5_000, BillState.OPEN));
        assertThat(giveAgain(10_000)).isEqualTo(Booked.DONE);
        assertThat(withAgents()).isEqualTo(10_000);
    }

    @Test
    void aMessageIsBookedOnce() {
        paidByCard();
        var id = told(What.DISPUTE, "charge.dispute.created", 10_000).id();

        assertThat(as(CLERK, () -> disputes.takeBack(id, " "))).isEqualTo(Booked.NO_NOTE);
        assertThat(as(CLERK, () -> disputes.takeBack(id, "確かめた"))).isEqualTo(Booked.DONE);
        assertThat(as(CLERK, () -> disputes.takeBack(id, "確かめた"))).isEqualTo(Booked.BEFORE);
        assertThat(takeBack(10_000)).as("told otherwise").isEqualTo(Booked.NOT_WHOLE);
        assertThat(withAgents()).isZero();
    }

    @Test
    void whatDoesNotFitBooksNothing() {
        var views = paidByCard();
        var other = told(What.FOREIGN_REFUND, "refund.created", 10_000).id();

        assertThat(takeBack(4_000)).isEqualTo(Booked.NOT_WHOLE);
        assertThat(as(CLERK, () -> disputes.takeBack(other, "x"))).isEqualTo(Booked.NO_DISPUTE);
        today(LocalDate.of(2027, 6, 1));
        assertThat(takeBack(10_000)).isEqualTo(Booked.BOOKS_CLOSED);

        views.forEach(it -> assertOwed(it, 0, BillState.SETTLED));
        assertThat(withAgents()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isOpenToItsRolesAlone(Role role) {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(call -> role.permissions().contains(call.<String>getArgument(1)));
        List<BooleanSupplier> doors =
                List.of(
                        () -> disputes.takeBack(UUID.randomUUID(), "x") == Booked.BEFORE,
                        () -> disputes.giveAgain(UUID.randomUUID(), "x") == Booked.BEFORE);
        for (var door : doors) {
            if (role.permissions().contains("billing.assess")) {
                assertThat(as(CLERK, door::getAsBoolean)).isTrue();
            } else {
                assertThatExceptionOfType(AccessRefused.class)
                        .isThrownBy(() -> as(CLERK, door::getAsBoolean));
            }
        }
    }
}
