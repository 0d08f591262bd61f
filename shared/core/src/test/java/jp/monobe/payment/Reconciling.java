package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.Accounting;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.BillView;
import jp.monobe.billing.Slip;
import jp.monobe.exchange.PaymentEvent.Item;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.payment.model.AgentText;
import jp.monobe.payment.model.Question;
import jp.monobe.testing.LoadedPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ReconcileTest and ReconcileQuestionsTest share. */
abstract class Reconciling extends Accounting {

    static int files;
    static int references;

    @Autowired TakeAgentFile take;
    @Autowired TakePayment takePayment;
    @Autowired ReconcileDesk reconcile;

    long unidentified() {
        return job(() ->
                jdbc.sql(
                                "select coalesce(sum(if(credit = 'UNIDENTIFIED', amount, -amount)), 0)"
                                        + " from ledger_entry where 'UNIDENTIFIED' in (debit, credit)")
                        .query(Long.class)
                        .single());
    }

    /** Of the same month and amount. */
    BillView another() {
        var result = (AssessResult.Assessed) assessed(line(1, "extended-care", 50));
        return open(result.bills().getFirst());
    }

    static Item item(BillView view) {
        return new Item(view.slips().getFirst().id(), Yen.of(5_000));
    }

    interface Payments {
        AgentText into(AgentText text);
    }

    void file(String kind, Payments payments) {
        assertThat(taken(text(kind, payments).bytes())).isInstanceOf(TakeResult.Taken.class);
        drain();
    }

    static AgentText text(String kind, Payments payments) {
        return payments.into(
                new AgentText()
                        .kind(kind)
                        .number("%010d".formatted(System.nanoTime() % 1_000_000_000L + ++files)));
    }

    TakeResult taken(byte[] bytes) {
        return as(CLERK, () -> take.take("konbini.txt", bytes));
    }

    void drain() {
        boolean more = true;
        while (more) {
            more = job(() -> take.next());
        }
    }

    List<Question> questions(String reference) {
        return job(() -> waiting(reference).query(String.class).list()).stream()
                .map(Question::valueOf)
                .toList();
    }

    UUID question(String reference) {
        return job(() ->
                jdbc.sql(
                                "select q.id from open_question q join receipt r on r.id ="
                                        + " q.receipt_id and r.item = q.item where r.reference = ?"
                                        + " and q.waits limit 1")
                        .param(reference)
                        .query(UUID.class)
                        .single());
    }

    JdbcClient.StatementSpec waiting(String reference) {
        return jdbc.sql(
                        "select q.reason from open_question q join receipt r on r.id = q.receipt_id"
                                + " and r.item = q.item where r.reference = ? and q.waits")
                .param(reference);
    }

    static String reference() {
        return "T" + System.nanoTime() % 1_000_000_000_000L + "N" + ++references;
    }

    BillView now(BillView view) {
        return open(view.row().bill().id());
    }

    static String number(BillView view) {
        return view.slips().stream()
                .filter(Slip::isAwaited)
                .findFirst()
                .orElse(view.slips().getFirst())
                .number()
                .value();
    }

    static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }

    static UUID id(TakeResult result) {
        return ((TakeResult.Taken) result).file().id();
    }

    TakenFile file(UUID id) {
        return as(CLERK, () -> reconcile.files(0)).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
