package jp.monobe.paying;

import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What PayByCardTest and PayByCardEndsTest share. */
@SpringJUnitConfig({FrontRooms.class, FakeCards.class, PayingRooms.class})
abstract class PayingByCard {

    @Autowired Residents residents;
    @Autowired PayByCard pay;
    @Autowired MyBills mine;
    @Autowired MyPayments payments;
    @Autowired FakeCards cards;
    @Autowired PayingRooms rooms;
    @Autowired Office office;
    @Autowired SettableClock clock;

    Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    Bills bill = new Bills(new UUID(0, 0), new UUID(0, 0), java.util.Optional.empty(), 0);

    @BeforeEach
    void billed() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        bill = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, bill.open(1));
    }

    @AfterEach
    void agentIsThereAgain() {
        cards.isAway = false;
    }

    BeginResult begin(UUID slip) {
        return hanako.call(() -> pay.begin(List.of(slip)));
    }

    PaymentState state(UUID payment) {
        return hanako.call(() -> payments.state(payment));
    }

    PayerWord word() {
        return hanako.call(() -> mine.open(bill.bill()).word());
    }

    List<jp.monobe.paying.internal.CardAgent.Wish> asked(UUID payment) {
        return cards.asked.stream().filter(wish -> wish.paymentId().equals(payment)).toList();
    }

    long count(UUID slip) {
        return office.count(
                TestCities.IN_KONAN, "select count(*) from payment_item where slip_id = ?", slip);
    }
}
