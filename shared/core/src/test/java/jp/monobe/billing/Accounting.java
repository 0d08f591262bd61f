package jp.monobe.billing;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.AssessResult.Assessed;
import jp.monobe.billing.internal.Ledger;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.staff.Role;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionOperations;

/** An accountant of 南国市, over a real ledger; each test bills a month of its own. */
@SpringBootTest(classes = CoreRooms.class)
public abstract class Accounting {

    protected static final Actor.Staff CLERK = new Actor.Staff(UUID.randomUUID());
    protected static final String CLUB = "after-school-club";

    @Autowired protected AssessFee assess;
    @Autowired protected ChangeBill change;
    @Autowired protected ReissueSlips reissue;
    @Autowired protected SettleBill settle;
    @Autowired protected BillingDesk desk;
    @Autowired protected Ledger ledger;
    @Autowired protected JdbcClient jdbc;
    @Autowired protected TransactionOperations work;
    @Autowired protected LoadedPeople people;
    @Autowired protected Trail trail;
    @MockitoBean protected Permissions permissions;

    private static final YearMonth LATEST = YearMonth.of(2027, 11);

    /** Fees of earlier ones are not assessed any more. */
    private static final YearMonth EARLIEST = YearMonth.of(2021, 12);

    /** In which those bill who bill for others each time. */
    private static final YearMonth OTHERS = YearMonth.of(2026, 12);

    /** Far from those of whom other tests say that they are about them. */
    private static final int FIRST_OTHER = 400;

    /** A month nobody else's test bills; when they are used up, about somebody else. */
    private static YearMonth next = LATEST;

    private static int round;

    protected String payer = "";
    protected YearMonth month = next;

    @BeforeEach
    void anAccountant() {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(call ->
                        Role.ACCOUNTANT.permissions().contains(call.<String>getArgument(1)));
        people.ready();
        payer = people.cast("sakura").addresseeNo();
        month = nextMonth();
    }

    /** Of the payer's own bills; who bills for others each time may stay in one. */
    protected YearMonth nextMonth() {
        if (next.equals(EARLIEST)) {
            next = LATEST;
            round++;
        }
        next = next.minusMonths(1);
        if (next.equals(OTHERS)) {
            next = next.minusMonths(1);
        }
        return next;
    }

    protected static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, TestCities.IN_NANKOKU).call(work::get);
    }

    protected FeeLine line(int no, String kind, int quantity) {
        return new FeeLine(no, payer, about(), kind, month, quantity);
    }

    /** Whom this month's fees are about; empty for the payer herself. */
    protected String about() {
        return round == 0
                ? ""
                : as(
                        LoadedPeople.JOB,
                        () ->
                                jdbc.sql(
                                                "select addressee_no from person where addressee_no"
                                                        + " <> ? and status = 'RESIDENT' order by"
                                                        + " addressee_no limit 1 offset ?")
                                        .params(payer, FIRST_OTHER + round)
                                        .query(String.class)
                                        .single());
    }

    protected AssessResult assessed(FeeLine... lines) {
        return as(CLERK, () -> assess.assess(List.of(lines)));
    }

    protected BillView bill() {
        return open(((Assessed) assessed(line(1, CLUB, 1))).bills().getFirst());
    }

    protected BillView open(UUID id) {
        return as(CLERK, () -> desk.open(id)).orElseThrow();
    }

    long bookings() {
        return as(
                LoadedPeople.JOB,
                () -> jdbc.sql("select count(*) from posting").query(Long.class).single());
    }
}
