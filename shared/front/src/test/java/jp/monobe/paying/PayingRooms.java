package jp.monobe.paying;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.BillCopy;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.internal.CardAgent;
import jp.monobe.paying.internal.Unfinished;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The bridge's and the jobs' side of the room. */
class PayingRooms implements DisposableBean {

    private static final String PORTAL = "http://localhost:8080";
    private static final Actor BRIDGE = new Actor.Job("bridge");

    private final ScopedDataSource source = TestCities.open(Source.BRIDGE);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final TransactionTemplate work =
            new TransactionTemplate(new JdbcTransactionManager(source));
    private final BillsIn bills;
    private final PaymentsOut payments;
    private final RemindBills reminders;
    private final MovePayments moves;

    PayingRooms(CardAgent cards, Settings settings, Clock clock, SystemTime time) {
        bills = new BillsIn(jdbc, clock, time, PORTAL);
        payments = new PaymentsOut(jdbc);
        reminders = new RemindBills(jdbc, work, settings, clock, time, PORTAL);
        moves = new MovePayments(Unfinished.of(jdbc, work, cards, clock, time, PORTAL));
    }

    boolean put(Scope.City city, BillCopy bill) {
        return Boolean.TRUE.equals(in(city).call(() -> work.execute(_ -> bills.put(bill))));
    }

    /** Does something else before it is committed. */
    void put(Scope.City city, BillCopy bill, Runnable meanwhile) {
        in(city).run(() ->
                work.executeWithoutResult(_ -> {
                    bills.put(bill);
                    meanwhile.run();
                }));
    }

    PaymentEvent read(Scope.City city, UUID payment) {
        return in(city).call(() -> payments.read(payment));
    }

    int remind(Scope.City city) {
        return in(city).call(reminders::remind);
    }

    void move(Scope.City city) {
        in(city).call(moves::move);
    }

    List<String> outbox(Scope.City city, String kind, UUID chain) {
        return in(city).call(() ->
                jdbc.sql("select body from outbox where kind = ? and chain = ? order by id")
                        .params(kind, chain)
                        .query(String.class)
                        .list());
    }

    private static Acting in(Scope.City city) {
        return Acting.as(BRIDGE, city);
    }

    @Override
    public void destroy() {
        source.close();
    }
}
