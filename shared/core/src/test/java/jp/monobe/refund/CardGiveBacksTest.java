package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.billing.BillsOut;
import jp.monobe.exchange.BillCopy.GivenBack;
import jp.monobe.exchange.BillCopy.GivenBack.Progress;
import jp.monobe.exchange.BillCopy.GivenBack.Way;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.CardGiveBacks.Wish;
import jp.monobe.refund.GiveBackResult.NotToCard;
import jp.monobe.refund.model.CardRule.Refusal;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.refund.model.Target;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.PdfText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was paid by card goes back to the card, once, where the contract allows it. */
class CardGiveBacksTest extends CardRefunding {

    private static final CardAnswer YES = new CardAnswer.Credited("re_1");

    @Autowired private BillsOut out;

    /** What waits here waits for no other test. */
    @AfterEach
    void nothingWaits() {
        for (var id : job(() -> cards.due(1_000))) {
            if (job(() -> cards.begin(id)).isPresent() && now(id).state() == Code.ASKED) {
                told(id, new CardAnswer.Refused("test"));
            }
        }
    }

    @Test
    void isAskedForOnceApprovedAndCreditedAsTheAgentSays() {
        var view = billed(CLUB, 1);
        pay(view, 5_000);
        var receipt = byCard(PAID, 5_000, view);
        var id = done(proposed(view, 5_000, card(receipt)));
        assertThat(now(id).target()).isEqualTo(new Target.Card(receipt, PAID));
        assertThat(job(() -> cards.begin(id))).as("only proposed").isEmpty();
        done(as(CHIEF, () -> approve.approve(id, version(id))));
        assertThat(job(() -> cards.due(1_000))).contains(id);

        assertThat(asked(id)).isEqualTo(new Wish(id, "pi_" + receipt, Yen.of(5_000), false));
        assertThat(now(id).state()).isEqualTo(Code.ASKED);
        assertThat(booked(id(view), "REFUND_DECIDED")).isEqualTo(-5_000);
        told(id, YES);

        assertThat(now(id).state()).isEqualTo(Code.CREDITED);
        assertThat(now(id).endedOn()).isEqualTo(LoadedPeople.TODAY);
        assertThat(booked(id(view), "REFUND_DECIDED")).isZero();
        assertThat(booked(id(view), "WITH_AGENTS")).isEqualTo(5_000);
        assertThat(booked(id(view), "CASH")).isZero();
        assertThat(view(id).history())
                .extracting(GiveBackView.Done::move)
                .containsExactly("PROPOSE", "APPROVE", "ASK", "CREDIT");
        assertThat(view(id).history().getLast().staffId()).isNull();
    }

    /**
     * She reads it on her own page: decided, done, and that it failed until something else was
     * decided.
     */
    @Test
    void hersSaysHowFarItIs() {
        var view = byCardAndOver();
        assertThat(copy(view)).isEmpty();
        var id = approvedToCard(view.bill, view.receipt, 5_000);
        assertThat(copy(view))
                .containsExactly(
                        new GivenBack(
                                Yen.of(5_000), Way.CARD, Progress.UNDER_WAY, LoadedPeople.TODAY));
        asked(id);
        told(id, YES);
        assertThat(copy(view)).extracting(GivenBack::progress).containsExactly(Progress.DONE);
        told(id, new CardAnswer.Failed("lost_or_stolen_card"));
        assertThat(copy(view)).extracting(GivenBack::progress).containsExactly(Progress.FAILED);

        var part = approvedToCard(view.bill, view.receipt, 1_000);
        asked(part);
        told(part, new CardAnswer.Refused("no"));
        assertThat(copy(view))
                .as("both were not given back")
                .extracting(GivenBack::progress)
                .containsExactly(Progress.FAILED, Progress.FAILED);

        approved(view.bill, 5_000);

        assertThat(copy(view))
                .extracting(GivenBack::way, GivenBack::progress)
                .containsExactly(tuple(Way.ACCOUNT, Progress.UNDER_WAY));
    }

    private List<GivenBack> copy(Over view) {
        return job(() -> out.copy(id(view.bill)).orElseThrow().givenBack());
    }

    /** The agent told of it: it is asked at once, though it was to be asked tomorrow. */
    @Test
    void isAskedOfAtOnceWhenTheAgentHasNews() {
        var view = byCardAndOver();
        var id = approvedToCard(view.bill, view.receipt, 5_000);
        asked(id);
        told(id, YES);
        assertThat(job(() -> cards.due(1_000))).doesNotContain(id);

        assertThat(job(() -> cards.ring(id))).isTrue();

        assertThat(job(() -> cards.due(1_000))).contains(id);
        assertThat(job(() -> cards.ring(UUID.randomUUID()))).isFalse();
        assertThat(job(() -> cards.ring(approved(paidTwice(), 100)))).isFalse();
        told(id, new CardAnswer.Failed("lost_or_stolen_card"));
        assertThat(job(() -> cards.ring(id))).isTrue();
        assertThat(job(() -> cards.due(1_000))).as("at its end").doesNotContain(id);
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        var view = byCardAndOver();
        var id = approvedToCard(view.bill, view.receipt, 5_000);
        asked(id);
        told(id, new CardAnswer.Pending());
        told(id, YES);
        told(id, YES);
        told(id, new CardAnswer.Pending());

        assertThat(booked(id(view.bill), "WITH_AGENTS")).isEqualTo(5_000);
        assertThat(now(id).version()).isEqualTo(3);
    }

    /**
     * Killed after it was written and before the agent was asked: it is asked for under the same
     * id.
     */
    @Test
    void whatWasWrittenAndNotAskedIsAskedForAgainUnderTheSameId() {
        var view = byCardAndOver();
        var id = approvedToCard(view.bill, view.receipt, 5_000);

        var first = asked(id);
        assertThat(job(() -> cards.due(1_000))).as("not at once").doesNotContain(id);

        assertThat(asked(id)).isEqualTo(first);
        assertThat(now(id).version()).isEqualTo(2);
        assertThat(view(id).history()).extracting(GiveBackView.Done::move).containsOnlyOnce("ASK");
    }

    @Test
    void moreThanCameOrSpokenForDoesNotGo() {
        var one = billed(CLUB, 1);
        pay(one, 5_000);
        pay(one, 2_000);
        var receipt = byCard(PAID, 4_000, one);
        assertThat(over(one)).isEqualTo(Yen.of(6_000));

        assertThat(proposed(one, 4_001, card(receipt)))
                .isEqualTo(new NotToCard(Refusal.MORE_THAN_CAME, Yen.of(4_000)));
        var id = done(proposed(one, 3_000, card(receipt)));
        assertThat(proposed(one, 1_001, card(receipt)))
                .isEqualTo(new NotToCard(Refusal.MORE_THAN_CAME, Yen.of(1_000)));
        done(as(CLERK, () -> propose.withdraw(id, version(id), "やめる")));
        done(proposed(one, 4_000, card(receipt)));
    }

    /** One payment of two bills: of each, what came for it. */
    @Test
    void anotherBillsPaymentDoesNotCount() {
        var one = billed(CLUB, 1);
        var two = billed(CLUB, 1);
        pay(one, 5_000);
        var both = byCard(PAID, 5_000, one, two);
        var others = byCard(PAID, 5_000, two);

        assertThat(proposed(one, 1, card(others)))
                .isEqualTo(new NotToCard(Refusal.NOT_FROM_A_CARD, Yen.ZERO));
        assertThat(proposed(one, 1, card(UUID.randomUUID())))
                .isEqualTo(new NotToCard(Refusal.NOT_FROM_A_CARD, Yen.ZERO));
        assertThat(as(CLERK, () -> propose.cards(id(one))))
                .extracting(CardChoice::receipt, CardChoice::left)
                .containsExactly(tuple(both, Yen.of(5_000)));
        done(proposed(one, 5_000, card(both)));
    }

    @Test
    void afterTheDaysOfTheContractItGoesToAnAccount() {
        var view = billed(CLUB, 1);
        pay(view, 5_000);
        var old = byCard(LoadedPeople.TODAY.minusDays(180), 5_000, view);

        assertThat(proposed(view, 1, card(old)))
                .isEqualTo(new NotToCard(Refusal.TOO_LATE, Yen.of(5_000)));
        assertThat(as(CLERK, () -> propose.cards(id(view))).getFirst().not())
                .contains(Refusal.TOO_LATE);
        var young = byCard(LoadedPeople.TODAY.minusDays(179), 5_000, view);
        var id = done(proposed(view, 5_000, card(young)));
        today(LoadedPeople.TODAY.plusDays(1));
        assertThat(as(CHIEF, () -> approve.approve(id, version(id))))
                .isEqualTo(new NotToCard(Refusal.TOO_LATE, Yen.of(5_000)));
    }

    @Test
    void isStoppedUntilTheAgentIsAskedAndFailsOnlyAsTheAgentSays() {
        var view = byCardAndOver();
        var stopped = approvedToCard(view.bill, view.receipt, 2_000);
        var asked = approvedToCard(view.bill, view.receipt, 3_000);
        asked(asked);

        done(as(CLERK, () -> fail.stop(stopped, version(stopped), "やめる")));
        assertThat(job(() -> cards.begin(stopped))).isEmpty();
        assertThat(as(CLERK, () -> fail.stop(asked, version(asked), "やめる")))
                .isEqualTo(new GiveBackResult.NotFromHere());
        assertThat(as(CLERK, () -> fail.failed(asked, version(asked), Failure.OTHER, "やめる")))
                .isEqualTo(new GiveBackResult.NotFromHere());
        told(asked, new CardAnswer.Refused("charge_disputed"));

        assertThat(now(asked).failure()).isEqualTo(Failure.CARD_REFUSED);
        assertThat(over(view.bill)).isEqualTo(Yen.of(5_000));
        refund(view.bill, 5_000);
    }

    /** Days after it said yes. */
    @Test
    void whatTheCardsIssuerSendsBackIsToBeGivenBackAnew() {
        var view = byCardAndOver();
        var id = approvedToCard(view.bill, view.receipt, 5_000);
        asked(id);
        told(id, YES);
        today(LoadedPeople.TODAY.plusDays(9));

        assertThat(asked(id).credited()).isTrue();
        told(id, new CardAnswer.Failed("lost_or_stolen_card"));
        told(id, YES);

        assertThat(now(id).state()).isEqualTo(Code.FAILED);
        assertThat(now(id).failure()).isEqualTo(Failure.CARD_FAILED);
        assertThat(over(view.bill)).isEqualTo(Yen.of(5_000));
        assertThat(booked(id(view.bill), "WITH_AGENTS")).isEqualTo(10_000);
        assertThat(as(CLERK, () -> propose.cards(id(view.bill))).getFirst().left())
                .isEqualTo(Yen.of(5_000));
    }

    @Test
    void goesIntoNoFileAndTheDatabaseKeepsItsCard() {
        var view = byCardAndOver();
        var id = approvedToCard(view.bill, view.receipt, 5_000);

        as(CLERK, () -> files.make(LoadedPeople.TODAY.plusDays(1)));

        assertThat(now(id).state()).isEqualTo(Code.APPROVED);
        var others = approved(paidTwice(), 100);
        for (var sql :
                Map.of(
                                "update give_back set receipt_id = uuid() where id = ?",
                                id,
                                "update give_back set state = 'ASKED' where id = ?",
                                others)
                        .entrySet()) {
            assertThatThrownBy(
                            () -> job(() -> jdbc.sql(sql.getKey()).param(sql.getValue()).update()))
                    .hasMessageMatching("(?s).*(stays as it was|asked_of_cards).*");
        }
    }

    @Test
    void itsLetterSaysThatItGoesToTheCard() throws Exception {
        var view = byCardAndOver();
        var id = approvedToCard(view.bill, view.receipt, 5_000);

        var text = PdfText.of(as(CLERK, () -> giving.letter(id)).orElseThrow());

        assertThat(text).contains("カードに戻します", "利用明細でご確認ください").doesNotContain("振込先");
    }

    private record Over(BillView bill, UUID receipt) {}

    private Over byCardAndOver() {
        var view = billed(CLUB, 1);
        pay(view, 5_000);
        return new Over(open(id(view)), byCard(PAID, 5_000, view));
    }
}
