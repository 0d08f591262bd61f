package jp.monobe.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import jp.monobe.exchange.Agent;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Helpers;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A mandate that ends by its last day is told to both sides: once, and neutrally. */
@SpringJUnitConfig(FrontRooms.class)
class TellExpiredTest {

    @Autowired Residents residents;
    @Autowired Helpers helpers;
    @Autowired GrantedMandates granted;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private Acting midori = hanako;
    private UUID mandate = new UUID(0, 0);

    @BeforeEach
    void grant() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        midori = residents.signIn(TestCities.IN_KONAN, Helpers.MIDORI);
        mandate = helpers.standing(hanako, midori, Helpers.all(Agent.Reach.SUBMIT));
        confirm(hanako, "hanako@example.jp");
        confirm(midori, "midori@example.jp");
    }

    @Test
    void bothAreToldOnceWhenItsLastDayIsOver() {
        clock.later(Duration.ofDays(7), this::tell);
        assertThat(mails(hanako)).as("on its last day it stands").isZero();

        clock.later(Duration.ofDays(8), this::tell);
        clock.later(Duration.ofDays(9), this::tell);

        assertThat(mails(hanako)).isOne();
        assertThat(mails(midori)).isOne();
    }

    @Test
    void theMailSaysNeitherWhoNorWhat() {
        clock.later(Duration.ofDays(8), this::tell);

        var body =
                office.rows(
                                TestCities.IN_KONAN,
                                "select body from outbox where kind = 'MAIL' and chain = ?",
                                Residents.idOf(midori))
                        .getFirst()
                        .get("body");
        assertThat(String.valueOf(body))
                .contains("midori@example.jp")
                .doesNotContain("物部", "支援", "委任", "代わり", mandate.toString());
    }

    /** The twin: who withdrew it did something, and knows. */
    @Test
    void whatWasWithdrawnIsToldToNobody() {
        hanako.run(() -> granted.withdraw(mandate));

        clock.later(Duration.ofDays(8), this::tell);

        assertThat(mails(hanako) + mails(midori)).isZero();
    }

    @Test
    void whoConfirmedNoAddressGetsNothing() {
        office.change(
                TestCities.IN_KONAN,
                "update account set contact = 'NONE', mail = null where id = ?",
                Residents.idOf(midori));

        clock.later(Duration.ofDays(8), this::tell);

        assertThat(mails(midori)).isZero();
        assertThat(mails(hanako)).isOne();
    }

    private void tell() {
        office.tellExpired(TestCities.IN_KONAN);
    }

    private void confirm(Acting who, String mail) {
        office.change(
                TestCities.IN_KONAN,
                "update account set contact = 'CONFIRMED', mail = ? where id = ?",
                mail,
                Residents.idOf(who));
    }

    private long mails(Acting who) {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from outbox where kind = 'MAIL' and chain = ?",
                Residents.idOf(who));
    }
}
