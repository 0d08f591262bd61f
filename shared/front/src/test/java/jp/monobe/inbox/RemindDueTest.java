package jp.monobe.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingService;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.Answer;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Reminders before something is due: in time, once, and only to an address somebody confirmed. */
@SpringJUnitConfig(FrontRooms.class)
class RemindDueTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Duration passed = Duration.ZERO;
    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        office.change(
                TestCities.IN_KONAN,
                "update account set contact = 'CONFIRMED', mail = 'hanako@example.jp' where id = ?",
                Residents.idOf(hanako));
    }

    @AfterEach
    void today() {
        clock.move(passed.negated());
    }

    @Test
    void aCorrectionIsRemindedOfOnceWhenItsDayIsNear() {
        var filing = file(hanako.call(claims::complete));
        giveBack(filing, day(14));

        remind();
        assertThat(reminders()).as("14 days are not near").isZero();
        pass(10);
        remind();
        remind();

        assertThat(reminders()).isOne();
    }

    @Test
    void whoMendedOrTookBackIsLeftInPeace() {
        var filing = file(hanako.call(claims::complete));
        giveBack(filing, day(4));
        hanako.run(() -> filings.withdraw(filing));

        remind();

        assertThat(reminders()).isZero();
    }

    /** The twin: with a confirmed address the same filing is reminded of above. */
    @Test
    void whoConfirmedNoAddressGetsNothing() {
        office.change(
                TestCities.IN_KONAN,
                "update account set contact = 'UNCONFIRMED', mail = null where id = ?",
                Residents.idOf(hanako));
        var filing = file(hanako.call(claims::complete));
        giveBack(filing, day(4));

        remind();

        assertThat(reminders()).isZero();
    }

    @Test
    void aDocumentThatIsWantedIsRemindedOfOnceUntilItsDay() {
        var draft = hanako.call(claims::complete);
        hanako.run(() -> claims.choose(draft, "living@c1", "APART"));
        hanako.run(() -> claims.save(draft, "child-address@c1", new Answer.Text("高知県高知市本町1番")));
        file(draft);

        remind();
        assertThat(reminders()).as("three weeks are not near").isZero();
        pass(18);
        remind();
        remind();

        assertThat(reminders()).isOne();
    }

    /** The twin: who lives together is asked for no document, and is not reminded. */
    @Test
    void whoOwesNothingIsNotReminded() {
        file(hanako.call(claims::complete));
        pass(18);

        remind();

        assertThat(reminders()).isZero();
    }

    @Test
    void theMailNamesNeitherMatterNorDay() {
        var filing = file(hanako.call(claims::complete));
        giveBack(filing, day(4));

        remind();

        var body =
                office.rows(
                                TestCities.IN_KONAN,
                                "select body from outbox where kind = 'MAIL' and chain = ? order by"
                                        + " id desc limit 1",
                                Residents.idOf(hanako))
                        .getFirst()
                        .get("body");
        assertThat(String.valueOf(body))
                .contains("期限のお知らせ")
                .doesNotContain("児童", "電話番号", "物部", filing.toString(), "12月");
    }

    private void pass(int days) {
        passed = Duration.ofDays(days);
        clock.move(passed);
    }

    private LocalDate day(int later) {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(later);
    }

    private UUID file(UUID draft) {
        return ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();
    }

    private void giveBack(UUID filing, LocalDate by) {
        var asked = new Correction("電話番号をお確かめください", by, List.of(new FieldRemark("phone", "")));
        office.does(
                TestCities.IN_KONAN,
                () ->
                        office.inbox.put(
                                new StatusUpdate(
                                        filing, 1, Status.RETURNED, clock.instant(), null, asked)));
        office.change(
                TestCities.IN_KONAN,
                "delete from outbox where kind = 'MAIL' and chain = ?",
                Residents.idOf(hanako));
    }

    private void remind() {
        office.remind(TestCities.IN_KONAN);
    }

    private long reminders() {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from outbox where kind = 'MAIL' and chain = ? and body like"
                        + " '%期限のお知らせ%'",
                Residents.idOf(hanako));
    }
}
