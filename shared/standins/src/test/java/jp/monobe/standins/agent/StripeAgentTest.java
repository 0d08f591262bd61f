package jp.monobe.standins.agent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.paying.internal.CardAgent.Line;
import jp.monobe.paying.internal.CardAgent.Seen;
import jp.monobe.paying.internal.CardAgent.Wish;
import jp.monobe.paying.internal.CardEvent;
import jp.monobe.paying.internal.CardKeys;
import jp.monobe.paying.internal.StripeAgent;
import jp.monobe.standins.control.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What speaks to the agent, by the agent's own library, over the network against this stand-in. */
class StripeAgentTest {

    @TempDir Path data;

    @SuppressWarnings("NullAway.Init")
    private Till till;

    private StripeAgent agent = new StripeAgent(new CardKeys(""), time());

    private static SystemTime time() {
        return new SystemTime(Clock.systemUTC());
    }

    @BeforeEach
    void open() throws Exception {
        till = Till.open(data);
        agent = new StripeAgent(new CardKeys(Till.keys(data).toString()), time());
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void aPageIsOpenedPaidOnAndSeenToBePaid() {
        var wish = wish(5000);
        var open = (Seen.Open) in("392049", () -> agent.open(wish));
        assertThat(open.page()).contains("/checkout/" + open.session());

        till.checkouts().pay(open.session());

        var paid = (Seen.Paid) in("392049", () -> agent.look(open.session()));
        assertThat(paid.amount()).isEqualTo(Yen.of(5000));
        assertThat(paid.reference()).startsWith("pi_");
        assertThat(Duration.between(paid.at(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void theSameWishOpensTheSamePageThoughTheAnswerWasLost() {
        var wish = wish(5000);
        till.faults().set(Fault.CARD_ANSWER_LOST, true);
        assertThat(in("392049", () -> agent.open(wish))).isEqualTo(new Seen.Away());
        till.faults().set(Fault.CARD_ANSWER_LOST, false);

        var first = in("392049", () -> agent.open(wish));
        var again = in("392049", () -> agent.open(wish));

        assertThat(first).isInstanceOf(Seen.Open.class).isEqualTo(again);
        assertThat(till.checkouts().all()).hasSize(1);
    }

    /** The twin: another key, another page; the same key for something else is refused. */
    @Test
    void anotherKeyOpensAnotherPageAndAKeyIsGoodForOneWish() {
        var wish = wish(5000);
        in("392049", () -> agent.open(wish));
        in("392049", () -> agent.open(wish(5000)));
        assertThat(till.checkouts().all()).hasSize(2);

        var other =
                new Wish(
                        wish.paymentId(),
                        List.of(new Line("公金", Yen.of(60))),
                        wish.until(),
                        wish.returnTo());
        assertThat(in("392049", () -> agent.open(other))).isEqualTo(new Seen.Refused());
    }

    @Test
    void aPageIsClosedUnlessItWasPaid() {
        var left = (Seen.Open) in("392049", () -> agent.open(wish(5000)));
        var paid = (Seen.Open) in("392049", () -> agent.open(wish(7000)));
        till.checkouts().pay(paid.session());

        assertThat(in("392049", () -> agent.close(left.session()))).isEqualTo(new Seen.Closed());
        assertThat(in("392049", () -> agent.look(left.session()))).isEqualTo(new Seen.Closed());
        assertThat(in("392049", () -> agent.close(paid.session()))).isInstanceOf(Seen.Paid.class);
    }

    @Test
    void anAgentThatIsAwayIsAskedAgainLater() {
        var open = (Seen.Open) in("392049", () -> agent.open(wish(5000)));
        till.faults().set(Fault.CARD_AGENT_DOWN, true);

        assertThat(in("392049", () -> agent.open(wish(5000)))).isEqualTo(new Seen.Away());
        assertThat(in("392049", () -> agent.look(open.session()))).isEqualTo(new Seen.Away());
        assertThat(in("392049", () -> agent.close(open.session()))).isEqualTo(new Seen.Away());
    }

    /** Half written, taken away, or with a key the agent does not know: nothing is thrown. */
    @Test
    void anAgreementThatCannotBeReadIsNobodysEnd() throws Exception {
        var open = (Seen.Open) in("392049", () -> agent.open(wish(5000)));
        var file = Till.keys(data).resolve("card-392049.properties");
        var whole = java.nio.file.Files.readString(file);

        java.nio.file.Files.writeString(file, "api=http://localhost:1\n");
        assertThat(in("392049", () -> agent.look(open.session()))).isEqualTo(new Seen.Away());
        assertThat(in("392049", () -> agent.verify("{}", "t=1,v1=x"))).isEmpty();
        java.nio.file.Files.delete(file);
        assertThat(in("392049", () -> agent.close(open.session()))).isEqualTo(new Seen.Away());
        assertThat(in("392049", () -> agent.open(wish(5000)))).isEqualTo(new Seen.Away());
        java.nio.file.Files.writeString(file, whole.replace("sk_test_", "sk_other_"));
        assertThat(in("392049", () -> agent.look(open.session()))).isEqualTo(new Seen.Away());
    }

    @Test
    void anotherCitysPageIsNotSeen() {
        var open = (Seen.Open) in("392049", () -> agent.open(wish(5000)));

        assertThat(in("392111", () -> agent.look(open.session()))).isEqualTo(new Seen.Away());
    }

    @Test
    void itTellsUntilItIsHeardAndSignsForTheCity() throws Exception {
        till.refusals.set(1);
        var wish = wish(5000);
        var open = (Seen.Open) in("392049", () -> agent.open(wish));

        till.checkouts().pay(open.session());

        requireNonNull(till.told());
        var told = requireNonNull(till.told());
        assertThat(told.path()).isEqualTo("/nankoku/payments/card");
        var event =
                in("392049", () -> agent.verify(told.body(), told.signature()))
                        .orElseThrow()
                        .event()
                        .orElseThrow();
        assertThat(event.kind()).isEqualTo(CardEvent.Kind.PAID);
        assertThat(event.payment()).isEqualTo(wish.paymentId());
        assertThat(event.amount()).isEqualTo(5000);
        assertThat(in("392111", () -> agent.verify(told.body(), told.signature()))).isEmpty();
    }

    @Test
    void aDoubledEventHasTheSameNumber() throws Exception {
        till.faults().set(Fault.CARD_EVENTS_DOUBLED, true);
        var open = (Seen.Open) in("392049", () -> agent.open(wish(5000)));

        till.checkouts().pay(open.session());

        assertThat(requireNonNull(till.told()).body())
                .isEqualTo(requireNonNull(till.told()).body());
    }

    @Test
    void whatWasPaidIsRememberedAfterARestart() throws Exception {
        var open = (Seen.Open) in("392049", () -> agent.open(wish(5000)));
        till.checkouts().pay(open.session());
        till.close();
        till = Till.open(data);

        assertThat(in("392049", () -> agent.look(open.session()))).isInstanceOf(Seen.Paid.class);
    }

    private static Wish wish(long amount) {
        return new Wish(
                UUID.randomUUID(),
                List.of(new Line("公金の納付（納付番号の下4けた 1234）", Yen.of(amount))),
                Instant.now().plus(Duration.ofHours(1)),
                "http://localhost:8080/app/payment/1");
    }

    private static <T> T in(String city, java.util.function.Supplier<T> work) {
        return Acting.as(new Actor.Job("test"), Scope.city(city)).call(work::get);
    }
}
