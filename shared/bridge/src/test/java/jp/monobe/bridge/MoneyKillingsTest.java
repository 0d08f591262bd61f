package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.bridge.MoneyWorker.Fault;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.money.MoneyFound;
import jp.monobe.testing.money.MoneyKillings;
import jp.monobe.testing.money.MoneyKillings.Plan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * People pay by card, at banks, at tills, by Pay-easy, by eL-QR and from their accounts while our
 * program and the database server are killed: the books say what the agents have. {@code ./bench
 * pay-kills} does it with ten thousand payments.
 */
@SpringBootTest(classes = BridgeRooms.class)
class MoneyKillingsTest {

    private static final long SEED = 20261128;

    @Autowired private BeanFactory office;

    @Test
    void tenKillsLoseNoYenAndBookNoneTwice() throws Exception {
        long start = System.nanoTime();

        var found = run(new Plan(200, 10, 60, 1500, true, Fault.NONE, 60, SEED));

        System.out.println(found + " in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        assertThat(found.payments()).isGreaterThan(180);
        assertThat(found.channels())
                .containsOnlyKeys("CARD", "PAY_EASY", "STORE", "EL_QR", "DIRECT_DEBIT");
        assertThat(found.workerKills()).isPositive();
        assertThat(found.serverKills()).isPositive();
        assertThat(found.wrong()).as("%s", found).isZero();
    }

    /**
     * The twin: told again, an office without our keys books again, and an agent without keys opens
     * a second page for the same payment.
     */
    @Test
    void withoutKeysMoneyIsBookedTwice() throws Exception {
        var found = run(new Plan(40, 0, 0, 1500, false, Fault.NO_KEYS, 20, SEED));

        assertThat(found.twice()).as("%s", found).isPositive();
        assertThat(found.difference()).isPositive();
    }

    /** The twin: what is called carried before it is, is lost with the program. */
    @Test
    void whatIsCalledCarriedTooEarlyIsLost() throws Exception {
        var found = run(new Plan(40, 2, 0, 1500, true, Fault.SAID_TOO_EARLY, 3, SEED));

        assertThat(found.lost()).as("%s", found).isPositive();
        assertThat(found.difference()).isPositive();
    }

    private MoneyFound run(Plan plan) throws Exception {
        return new MoneyKillings(office, plan).run();
    }
}
