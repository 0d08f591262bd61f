package jp.monobe.standins.agent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.paying.CardRefunds;
import jp.monobe.paying.CardRefunds.Answer;
import jp.monobe.paying.CardRefunds.Wish;
import jp.monobe.paying.internal.CardAgent;
import jp.monobe.paying.internal.CardAgent.Line;
import jp.monobe.paying.internal.CardAgent.Seen;
import jp.monobe.paying.internal.CardEvent;
import jp.monobe.paying.internal.CardKeys;
import jp.monobe.paying.internal.StripeAgent;
import jp.monobe.standins.control.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What asks the agent to credit cards, by its own library, over the network against this stand-in.
 */
class StripeRefundsTest {

    @TempDir Path data;

    @SuppressWarnings("NullAway.Init")
    private Till till;

    private CardRefunds refunds = new CardRefunds("");
    private String payment = "";

    @BeforeEach
    void paid() throws Exception {
        till = Till.open(data);
        var keys = Till.keys(data).toString();
        refunds = new CardRefunds(keys);
        var agent = new StripeAgent(new CardKeys(keys), new SystemTime(Clock.systemUTC()));
        var open =
                (Seen.Open)
                        in(
                                "392049",
                                () ->
                                        agent.open(
                                                new CardAgent.Wish(
                                                        UUID.randomUUID(),
                                                        List.of(new Line("公金", Yen.of(5_000))),
                                                        Instant.now().plus(Duration.ofHours(1)),
                                                        "http://localhost:8080/app/payment/1")));
        till.checkouts().pay(open.session());
        payment = ((Seen.Paid) in("392049", () -> agent.look(open.session()))).reference();
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void creditsAPartAndTheRestAndNoMore() {
        assertThat(credit(wish(2_000))).isInstanceOf(Answer.Credited.class);
        assertThat(credit(wish(3_001))).isInstanceOf(Answer.Refused.class);
        assertThat(credit(wish(3_000))).isInstanceOf(Answer.Credited.class);
        assertThat(credit(wish(1))).isEqualTo(new Answer.Refused("charge_already_refunded"));

        assertThat(given()).isEqualTo(5_000);
    }

    @Test
    void whatWasAskedForAgainIsCreditedOnceThoughTheAnswerWasLost() {
        var wish = wish(2_000);
        till.faults().set(Fault.CARD_ANSWER_LOST, true);
        assertThat(credit(wish)).isEqualTo(new Answer.Away());
        assertThat(in("392049", () -> refunds.look(wish))).isEmpty();
        till.faults().set(Fault.CARD_ANSWER_LOST, false);

        var first = credit(wish);
        var again = credit(wish);

        assertThat(first).isInstanceOf(Answer.Credited.class).isEqualTo(again);
        assertThat(given()).isEqualTo(2_000);
    }

    /** A day later the agent knows the key no more: it is found by what was written on it. */
    @Test
    void whatTheAgentHasForgottenTheKeyOfIsCreditedOnce() {
        var wish = wish(2_000);
        credit(wish);
        till.faults().set(Fault.CARD_KEYS_FORGOTTEN, true);

        assertThat(credit(wish)).isInstanceOf(Answer.Credited.class);

        assertThat(given()).isEqualTo(2_000);
    }

    /** The twin: without its id, each asking credits anew, as far as the payment goes. */
    @Test
    void withoutItsIdItIsCreditedTwice() {
        credit(wish(2_000));
        credit(wish(2_000));

        assertThat(given()).isEqualTo(4_000);
    }

    @Test
    void manyAskingAtOnceCreditOnce() throws Exception {
        var wish = wish(2_000);
        var answers = new ArrayList<Answer>();
        try (var crew = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<Answer>>();
            for (int i = 0; i < 6; i++) {
                all.add(crew.submit(() -> credit(wish)));
            }
            for (var each : all) {
                answers.add(each.get());
            }
        }

        assertThat(answers).allSatisfy(it -> assertThat(it).isInstanceOf(Answer.Credited.class));
        assertThat(given()).isEqualTo(2_000);
    }

    @Test
    void isPendingUntilTheAgentDecidesAndFailsWhenItSays() {
        var wish = wish(2_000);
        till.faults().set(Fault.CARD_REFUNDS_PENDING, true);
        assertThat(credit(wish)).isEqualTo(new Answer.Pending());
        till.faults().set(Fault.CARD_REFUNDS_PENDING, false);
        assertThat(look(wish)).isInstanceOf(Answer.Credited.class);

        till.faults().set(Fault.CARD_REFUNDS_FAIL, true);

        assertThat(look(wish)).isEqualTo(new Answer.Failed("lost_or_stolen_card"));
        assertThat(given()).isZero();
    }

    @Test
    void anAgentThatIsAwayAndAnotherCitysPaymentSayNothing() {
        till.faults().set(Fault.CARD_AGENT_DOWN, true);
        assertThat(credit(wish(2_000))).isEqualTo(new Answer.Away());
        till.faults().set(Fault.CARD_AGENT_DOWN, false);

        assertThat(in("392111", () -> refunds.credit(wish(2_000)))).isEqualTo(new Answer.Away());
        assertThat(given()).isZero();
    }

    /** By its id the office finds what it gave back; nothing of the payer is in it. */
    @Test
    void theAgentTellsOfItUnderOurId() throws Exception {
        requireNonNull(till.told());
        var wish = wish(2_000);
        credit(wish);

        var told = requireNonNull(till.told());

        var agent =
                new StripeAgent(
                        new CardKeys(Till.keys(data).toString()),
                        new SystemTime(Clock.systemUTC()));
        var event =
                in("392049", () -> agent.verify(told.body(), told.signature()))
                        .orElseThrow()
                        .event()
                        .orElseThrow();
        assertThat(event.kind()).isEqualTo(CardEvent.Kind.REFUND);
        assertThat(event.payment()).isEqualTo(wish.id());
        assertThat(event.reference()).isEqualTo(payment);
        assertThat(event.amount()).isEqualTo(2_000);
    }

    private Wish wish(long amount) {
        return new Wish(UUID.randomUUID(), payment, Yen.of(amount));
    }

    private Answer credit(Wish wish) {
        return in("392049", () -> refunds.credit(wish));
    }

    private Answer look(Wish wish) {
        return in("392049", () -> refunds.look(wish)).orElseThrow();
    }

    private long given() {
        return till.refunds().of("392049", payment).stream()
                .filter(it -> it.status() != Refund.Status.FAILED)
                .mapToLong(Refund::amount)
                .sum();
    }

    private static <T> T in(String city, Supplier<T> work) {
        return Acting.as(new Actor.Job("test"), Scope.city(city)).call(work::get);
    }
}
