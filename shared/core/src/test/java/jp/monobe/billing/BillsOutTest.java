package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.model.Money;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.exchange.BillCopy;
import jp.monobe.exchange.BillCopy.SlipCopy;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.registry.AccountLinks;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.OpenLinks;
import jp.monobe.testing.PdfText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the open zone is told of a bill, and when. */
class BillsOutTest extends Accounting {

    @Autowired private BillsOut out;
    @Autowired private DrawSlips draw;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private AccountLinks links;

    @Test
    void aBillGoesToTheAccountOfItsPayerAndNamesNobody() {
        OpenLinks.end(jdbc);
        var view = bill();
        assertThat(copy(view).accountId()).isEmpty();

        var account = UUID.randomUUID();
        job(() -> {
            jdbc.sql(
                            "insert into account_link (id, account_id, person_id, basis, valid_from)"
                                    + " values (?, ?, ?, 'MATCH', utc_timestamp(6))")
                    .params(UUID.randomUUID(), account, view.row().bill().payerId())
                    .update();
            return true;
        });

        var copy = copy(view);
        assertThat(copy.accountId()).contains(account);
        assertThat(copy.outstanding()).isEqualTo(Yen.of(5_000));
        assertThat(copy.title()).doesNotContain("咲良").contains("放課後児童クラブ");
        OpenLinks.end(jdbc);
    }

    /** A filing from outside has an account made up for it: nobody signs in with it. */
    @Test
    void anAccountMadeUpForAFilingGetsNoBills() {
        OpenLinks.end(jdbc);
        var view = bill();
        var payerId = view.row().bill().payerId();
        job(() -> {
            links.linkOutside(UUID.randomUUID(), payerId);
            return true;
        });

        assertThat(copy(view).accountId()).isEmpty();
        OpenLinks.end(jdbc);
    }

    @Test
    void drawnSlipsAreToldWithTheirNumbersAndTheLetter() {
        var view = bill();
        assertThat(copy(view).slips()).singleElement().extracting(SlipCopy::document).isNull();
        long before = notes(view);

        boolean more = true;
        while (more) {
            more = job(() -> draw.next());
        }

        assertThat(notes(view)).isEqualTo(before + 1);
        var slip = copy(view).slips().getFirst();
        assertThat(slip.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(SlipBarcode.parse(slip.barcode()).orElseThrow().number().value())
                .isEqualTo(slip.number());
        assertThat(slip.payEasy().confirmation()).hasSize(6);
        assertThat(PdfText.of(slip.document())).contains("納入通知書", "5,000円");
    }

    /** Whoever draws it tells the payer's screen: the clerk who opens it first, too. */
    @Test
    void aSlipThatAClerkOpensFirstIsToldAsWell() {
        var view = bill();
        long before = notes(view);

        as(CLERK, () -> desk.document(view.row().bill().id(), view.slips().getFirst().id()));

        assertThat(notes(view)).isEqualTo(before + 1);
        assertThat(copy(view).slips().getFirst().document()).isNotNull();
    }

    /** The paper names the child; the payer's screen, which others may see, does not. */
    @Test
    void theCopyNamesNoChildAndThePaperDoes() {
        var childs = "岡林　陽葵";
        var childNo =
                job(() ->
                        jdbc.sql("select addressee_no from person where name = ? limit 1")
                                .param(childs)
                                .query(String.class)
                                .single());
        var id =
                ((AssessResult.Assessed) assessed(new FeeLine(1, payer, childNo, CLUB, month, 1)))
                        .bills()
                        .getFirst();
        var view = open(id);
        var paper = as(CLERK, () -> desk.document(id, view.slips().getFirst().id())).orElseThrow();

        assertThat(PdfText.of(paper)).contains(childs);
        assertThat(PdfText.of(copy(view).slips().getFirst().document()))
                .contains("納入通知書")
                .doesNotContain(childs);
    }

    @Test
    void aPaidSlipAndItsPaymentAreNamed() {
        var view = bill();
        var money = new Money(UUID.randomUUID(), PaymentChannel.CARD, view.slips().getFirst().id());
        var work = new TransactionTemplate(transactions);
        work.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        job(() ->
                work.execute(_ ->
                        settle.receive(
                                List.of(
                                        new Arrival(
                                                money,
                                                Yen.of(5_000),
                                                LocalDate.of(2026, 11, 20))))));

        var copy = copy(view);

        assertThat(copy.state()).isEqualTo(BillCopy.State.SETTLED);
        assertThat(copy.payments()).isEqualTo(List.of(money.receipt()));
        assertThat(copy.slips().getFirst().standing()).isEqualTo(Standing.PAID);
        assertThat(copy.version()).isGreaterThan(view.row().bill().version());
    }

    @Test
    void aCancelledBillsSlipMustNotBePaid() {
        var view = bill();
        as(CLERK, () -> change.cancel(view.row().bill().id(), 0, "退会"));

        var copy = copy(view);

        assertThat(copy.state()).isEqualTo(BillCopy.State.CANCELLED);
        assertThat(copy.outstanding()).isEqualTo(Yen.ZERO);
        assertThat(copy.slips().getFirst().standing()).isEqualTo(Standing.VOID);
    }

    private BillCopy copy(BillView view) {
        return job(() -> out.copy(view.row().bill().id())).orElseThrow();
    }

    private long notes(BillView view) {
        return job(() ->
                jdbc.sql("select count(*) from outbox where kind = 'BILL' and chain = ?")
                        .param(view.row().bill().id())
                        .query(Long.class)
                        .single());
    }

    private static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
