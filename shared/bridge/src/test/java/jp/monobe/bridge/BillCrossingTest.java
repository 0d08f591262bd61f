package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.AssessFee;
import jp.monobe.billing.AssessResult.Assessed;
import jp.monobe.billing.BillsOut;
import jp.monobe.billing.DrawSlips;
import jp.monobe.billing.FeeLine;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.BillData;
import jp.monobe.paying.BillsIn;
import jp.monobe.paying.MyBills;
import jp.monobe.paying.PaymentsOut;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.payment.TakePayment;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.OpenLinks;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.crossing.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A bill from the office to its payer, and the money she paid back into the books. */
@SpringBootTest(classes = BridgeRooms.class)
class BillCrossingTest {

    private static final Actor.Staff CLERK = new Actor.Staff(UUID.randomUUID());

    /** Months that no other test bills. */
    private static YearMonth next = YearMonth.of(2027, 6);

    @Autowired private Portal portal;
    @Autowired private OpenZone zone;
    @Autowired private JdbcClient office;
    @Autowired private AssessFee assess;
    @Autowired private DrawSlips draw;
    @Autowired private BillsOut billsOut;
    @Autowired private BillsIn billsIn;
    @Autowired private TakePayment take;
    @Autowired private LoadedPeople people;
    @Autowired private SystemTime time;
    @MockitoBean private Permissions permissions;

    private Acting sakura = Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU);
    private UUID bill = new UUID(0, 0);

    @BeforeEach
    void billed() {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenReturn(true);
        people.ready();
        OpenLinks.end(office);
        sakura = portal.signIn(people.verified("sakura"));
        next = next.minusMonths(1);
        bill = assessed(next);
        link(sakura, bill);
        while (bridge(draw::next)) {
            Thread.onSpinWait();
        }
        carryOut();
    }

    @AfterEach
    void unlink() {
        OpenLinks.end(office);
    }

    @Test
    void aBillComesToItsPayerAndToNobodyElse() {
        var other = portal.signIn(people.verified("tabito"));

        assertThat(hers().word()).isEqualTo(PayerWord.UNPAID);
        assertThat(hers().outstanding()).isEqualTo(Yen.of(5000));
        assertThat(other.call(() -> portal.room(MyBills.class).all())).isEmpty();
    }

    @Test
    void whatShePaidIsInTheBooksOnceHoweverOftenItIsCarried() {
        var payment = paid(hers());
        assertThat(hers().word()).isEqualTo(PayerWord.CONFIRMING);

        bringIn();
        again(payment);
        bringIn();
        carryOut();
        again(bill);
        carryOut();

        assertThat(hers().word()).isEqualTo(PayerWord.PAID);
        assertThat(state(payment)).isEqualTo("BOOKED");
        assertThat(received()).isEqualTo(5000);
    }

    /** The twin: another payment for the same slip is money of its own, and not refused. */
    @Test
    void aSecondPaymentIsMoneyOfItsOwn() {
        var slip = hers();
        paid(slip);
        bringIn();
        paid(slip);
        bringIn();
        carryOut();

        assertThat(hers().word()).isEqualTo(PayerWord.PAID);
        assertThat(received()).isEqualTo(10_000);
    }

    private BillData hers() {
        return sakura.call(() -> portal.room(MyBills.class).open(bill));
    }

    private UUID assessed(YearMonth month) {
        var line =
                new FeeLine(
                        1, people.cast("sakura").addresseeNo(), "", "after-school-club", month, 1);
        return Acting.as(CLERK, TestCities.IN_NANKOKU)
                .call(() -> ((Assessed) assess.assess(List.of(line))).bills().getFirst());
    }

    private void link(Acting resident, UUID of) {
        bridge(() ->
                office.sql(
                                "insert into account_link (id, account_id, person_id, basis,"
                                        + " valid_from) select ?, ?, payer_id, 'MATCH',"
                                        + " utc_timestamp(6) from bill where id = ?")
                        .params(UUID.randomUUID(), Portal.accountOf(resident), of)
                        .update());
    }

    /** As the portal writes it when the agent says so. */
    private UUID paid(BillData of) {
        var payment = UUID.randomUUID();
        var slip = of.inForce().isEmpty() ? of.slips().getFirst() : of.inForce().getFirst();
        bridge(() ->
                zone.work()
                        .execute(_ -> {
                            zone.jdbc()
                                    .sql(
                                            "insert into payment (id, account_id, channel, amount,"
                                                    + " state, state_at, begun_at, offer_until,"
                                                    + " reference, paid_amount, entrusted_at)"
                                                    + " values (?, ?, 'CARD', 5000, 'PAID',"
                                                    + " utc_timestamp(6), utc_timestamp(6),"
                                                    + " utc_timestamp(6), ?, 5000,"
                                                    + " '2026-11-23 01:00:00')")
                                    .params(payment, Portal.accountOf(sakura), "pi_" + payment)
                                    .update();
                            zone.jdbc()
                                    .sql(
                                            "insert into payment_item (payment_id, position,"
                                                    + " slip_id, bill_id, number, amount) values"
                                                    + " (?, 0, ?, ?, ?, 5000)")
                                    .params(payment, slip.id(), bill, slip.number())
                                    .update();
                            Outbox.ofFront(zone.jdbc(), time)
                                    .write(
                                            BellKind.PAYMENT,
                                            payment,
                                            "{\"payment\":\"" + payment + "\"}");
                            return 1;
                        }));
        return payment;
    }

    private void carryOut() {
        whole(
                new OutboxTurn(
                        Outbox.ofCore(office, time),
                        BellKind.BILL,
                        new CarryBills(billsOut, billsIn, zone.work()),
                        Ferry.BRIDGE,
                        time));
    }

    private void bringIn() {
        whole(
                new OutboxTurn(
                        Outbox.ofFront(zone.jdbc(), time),
                        BellKind.PAYMENT,
                        new BringInPayments(new PaymentsOut(zone.jdbc()), take),
                        Ferry.BRIDGE,
                        time));
    }

    private static void whole(OutboxTurn turn) {
        boolean more = true;
        while (more) {
            more = turn.take(TestCities.IN_NANKOKU).more();
        }
    }

    private void again(UUID chain) {
        for (var side : List.of(office, zone.jdbc())) {
            bridge(() ->
                    side.sql("update outbox set done_at = null where chain = ?")
                            .param(chain)
                            .update());
        }
    }

    private String state(UUID payment) {
        return bridge(() ->
                zone.jdbc()
                        .sql("select state from payment where id = ?")
                        .param(payment)
                        .query(String.class)
                        .single());
    }

    private long received() {
        return bridge(() -> office.sql(RECEIVED).param(bill).query(Long.class).single());
    }

    private static final String RECEIVED =
            "select coalesce(sum(amount), 0) from ledger_entry where bill_id = ? and debit = 'WITH_AGENTS'";

    private static <T> T bridge(java.util.function.Supplier<T> work) {
        return Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU).call(work::get);
    }
}
