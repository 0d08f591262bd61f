package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import jp.monobe.exchange.BillCopy;
import jp.monobe.exchange.BillCopy.FromAllowance;
import jp.monobe.exchange.BillCopy.GivenBack;
import jp.monobe.exchange.BillCopy.GivenBack.Progress;
import jp.monobe.exchange.BillCopy.GivenBack.Way;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Copies of bills in the open zone: the newest holds, whose account is gone leaves nothing. */
@SpringJUnitConfig({FrontRooms.class, FakeCards.class, PayingRooms.class})
class BillsInTest {

    @Autowired Residents residents;
    @Autowired MyBills mine;
    @Autowired PayingRooms rooms;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        office.change(
                TestCities.IN_KONAN,
                "update account set contact = 'CONFIRMED', mail = 'hanako@example.jp' where id = ?",
                Residents.idOf(hanako));
    }

    @Test
    void aBillIsShownWithItsSlipsAndFetched() {
        var bill = Bills.of(hanako);

        assertThat(rooms.put(TestCities.IN_KONAN, bill.open(1))).isTrue();

        var shown = hanako.call(mine::all).getFirst();
        assertThat(shown.word()).isEqualTo(PayerWord.UNPAID);
        assertThat(shown.outstanding()).isEqualTo(Yen.of(5000));
        assertThat(shown.inForce().getFirst().barcode()).isPresent();
        assertThat(shown.inForce().getFirst().payEasy()).isPresent();
        assertThat(shown.inForce().getFirst().elQr()).as("this city offers none").isEmpty();
        assertThat(hanako.call(() -> mine.notice(bill.slip()))).isEqualTo(Bills.PDF);
        assertThat(rooms.outbox(TestCities.IN_KONAN, "MAIL", Residents.idOf(hanako)))
                .singleElement()
                .asString()
                .contains("お知らせがあります")
                .doesNotContain("児童", "5000", "5,000");
    }

    @Test
    void anElQrIsShownWhereTheCityOffersIt() {
        var taro = residents.signIn(TestCities.IN_NANKOKU);

        assertThat(rooms.put(TestCities.IN_NANKOKU, Bills.of(taro).open(1))).isTrue();

        assertThat(taro.call(mine::all).getFirst().inForce().getFirst().elQr())
                .contains(new BillCopy.ElQr(Bills.EL_NUMBER, Bills.EL_PAYLOAD));
    }

    @Test
    void saysWhatGoesBackOfItAndToNobodyElse() {
        var bill = Bills.of(hanako);
        var back =
                new GivenBack(
                        Yen.of(2500), Way.CARD, Progress.UNDER_WAY, LocalDate.of(2026, 11, 23));

        rooms.put(TestCities.IN_KONAN, bill.givenBack(1, back));

        assertThat(hanako.call(() -> mine.givenBack(bill.bill()))).containsExactly(back);
        var other = residents.signIn(TestCities.IN_KONAN);
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> other.call(() -> mine.givenBack(bill.bill())));
        rooms.put(TestCities.IN_KONAN, bill.settled(2));
        assertThat(hanako.call(() -> mine.givenBack(bill.bill()))).isEmpty();
    }

    /** Neutrally and once: what it was is on her page alone. */
    @Test
    void whatHerAllowancePaidIsToldOnceAndShownToHer() {
        var bill = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, bill.open(1));
        var before = rooms.outbox(TestCities.IN_KONAN, "MAIL", Residents.idOf(hanako)).size();

        rooms.put(TestCities.IN_KONAN, bill.fromAllowance(2, 5_000));
        rooms.put(TestCities.IN_KONAN, bill.fromAllowance(3, 5_000));

        assertThat(hanako.call(() -> mine.fromAllowance(bill.bill())))
                .contains(new FromAllowance(Yen.of(5_000), LocalDate.of(2026, 12, 10)));
        assertThat(rooms.outbox(TestCities.IN_KONAN, "MAIL", Residents.idOf(hanako)))
                .hasSize(before + 1);
        var other = residents.signIn(TestCities.IN_KONAN);
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> other.call(() -> mine.fromAllowance(bill.bill())));
        rooms.put(TestCities.IN_KONAN, bill.settled(4));
        assertThat(hanako.call(() -> mine.fromAllowance(bill.bill()))).isEmpty();
    }

    @Test
    void anOlderCopyChangesNothing() {
        var bill = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, bill.settled(3));

        assertThat(rooms.put(TestCities.IN_KONAN, bill.open(2))).isFalse();

        assertThat(hanako.call(mine::all).getFirst().word()).isEqualTo(PayerWord.PAID);
    }

    /** Slips are drawn, and payers found, without a change of the bill. */
    @Test
    void aLaterCopyOfTheSameVersionHolds() {
        var bill = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, bill.gone(1));
        assertThat(hanako.call(mine::all)).isEmpty();

        rooms.put(TestCities.IN_KONAN, bill.open(1));
        rooms.put(TestCities.IN_KONAN, bill.open(1));

        assertThat(hanako.call(mine::all).getFirst().word()).isEqualTo(PayerWord.UNPAID);
        assertThat(rooms.outbox(TestCities.IN_KONAN, "MAIL", Residents.idOf(hanako))).hasSize(1);
    }

    @Test
    void aCopyWhoseAccountIsGoneLeavesNothingAndDoesNotComeBack() {
        var bill = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, bill.open(1));

        rooms.put(TestCities.IN_KONAN, bill.gone(3));
        rooms.put(TestCities.IN_KONAN, bill.open(2));

        assertThat(hanako.call(mine::all)).isEmpty();
        assertThat(
                        office.rows(
                                TestCities.IN_KONAN,
                                "select title, amount, account_id from bill where id = ?",
                                bill.bill()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("title")).isEqualTo("");
                    assertThat(row.get("account_id")).isNull();
                });
        assertThat(
                        office.count(
                                TestCities.IN_KONAN,
                                "select count(*) from bill_slip where id = ?",
                                bill.slip()))
                .isZero();
    }

    @Test
    void whatIsDueSoonIsRemindedOfOnce() {
        var bill = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, bill.open(1));
        var account = Residents.idOf(hanako);

        clock.later(
                Duration.ofDays(5),
                () -> {
                    rooms.remind(TestCities.IN_KONAN);
                    rooms.remind(TestCities.IN_KONAN);
                });

        assertThat(rooms.outbox(TestCities.IN_KONAN, "MAIL", account))
                .filteredOn(mail -> mail.contains("期限のお知らせ"))
                .hasSize(1);
    }

    /** The twin: the same day, and it is paid. */
    @Test
    void whoPaidIsNotReminded() {
        var bill = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, bill.open(1));
        rooms.put(TestCities.IN_KONAN, bill.settled(2));

        clock.later(Duration.ofDays(5), () -> rooms.remind(TestCities.IN_KONAN));

        assertThat(rooms.outbox(TestCities.IN_KONAN, "MAIL", Residents.idOf(hanako)))
                .noneMatch(mail -> mail.contains("期限のお知らせ"));
    }
}
