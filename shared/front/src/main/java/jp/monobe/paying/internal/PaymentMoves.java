package jp.monobe.paying.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.SystemTime;
import jp.monobe.paying.internal.CardAgent.Seen;
import jp.monobe.paying.model.PaymentLifecycle;
import jp.monobe.paying.model.PaymentMove;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.resident.Mails;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves a payment under its lock, by the table of moves, with all that follows from it in the same
 * transaction: that the office is told of the money, and that she is told by a neutral mail.
 */
@Component
public class PaymentMoves {

    /** The agent's page stands open so long. */
    static final Duration OFFER = Duration.ofHours(1);

    /** A link to a bank is good so long; short, since nobody can close it. */
    static final Duration LINK = Duration.ofMinutes(10);

    static Duration offer(PaymentChannel channel) {
        return channel == PaymentChannel.PAY_EASY ? LINK : OFFER;
    }

    /** A message that is lost costs whoever pays at once no minute. */
    static final Duration FIRST_LOOK = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final PaymentRows rows;
    private final Outbox outbox;
    private final Mails mails;
    private final Clock clock;
    private final SystemTime time;

    public PaymentMoves(JdbcClient jdbc, Outbox outbox, Mails mails, Clock clock, SystemTime time) {
        this.jdbc = jdbc;
        this.rows = new PaymentRows(jdbc);
        this.outbox = outbox;
        this.mails = mails;
        this.clock = clock;
        this.time = time;
    }

    /** What the agent says, whenever it says it; tells where the payment stands then. */
    public PaymentState apply(UUID id, Seen seen) {
        return switch (seen) {
            case Seen.Open(var session, var page) -> {
                var moved = move(id, PaymentMove.OFFER);
                if (moved.news()) {
                    rows.offered(id, session, page);
                }
                yield moved.now();
            }
            case Seen.Paid paid -> tellPaid(id, paid);
            case Seen.Closed() -> moveAndTell(id, PaymentMove.LAPSE);
            case Seen.Refused() -> moveAndTell(id, PaymentMove.REFUSE);
            case Seen.Away() -> rows.find(id).orElseThrow().state();
        };
    }

    /** She is led to a bank; asked again, nothing changes. */
    public void offerLink(UUID id) {
        move(id, PaymentMove.OFFER);
    }

    /** She gave it up herself and the agent has closed its page; she needs no mail. */
    public PaymentState giveUp(UUID id) {
        return move(id, PaymentMove.LAPSE).now();
    }

    /** The same where no page is open, as the lock says: else nothing changes. */
    public PaymentState giveUpUnoffered(UUID id) {
        return move(id, PaymentMove.LAPSE_UNOFFERED).now();
    }

    /** Nobody was ever led to a page. */
    PaymentState lapseUnoffered(UUID id) {
        return moveAndTell(id, PaymentMove.LAPSE_UNOFFERED);
    }

    /** The office names it in a bill's copy. */
    public void book(UUID id) {
        if (rows.find(id).isPresent()) {
            move(id, PaymentMove.BOOK);
        }
    }

    /** The office named it for one of its bills, and does not any more; she is told. */
    public void takeBack(UUID id) {
        moveAndTell(id, PaymentMove.TAKE_BACK);
    }

    /** The office does not name it though it was told; unless it is still on its way there. */
    void tellAgain(UUID id) {
        var paid = rows.lock(id).filter(it -> it.state() instanceof PaymentState.Paid).isPresent();
        if (paid && !isOnItsWay(id)) {
            outbox.write(BellKind.PAYMENT, id, "{\"payment\":\"" + id + "\"}");
        }
    }

    private boolean isOnItsWay(UUID id) {
        return jdbc.sql(
                        "select exists (select 1 from outbox where kind = 'PAYMENT' and chain = ?"
                                + " and done_at is null)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private PaymentState tellPaid(UUID id, Seen.Paid paid) {
        var moved = move(id, PaymentMove.TELL_PAID);
        if (moved.news()) {
            rows.paid(id, paid.session(), paid.reference(), paid.amount(), businessTime(paid.at()));
            outbox.write(BellKind.PAYMENT, id, "{\"payment\":\"" + id + "\"}");
            tell(moved.account());
        }
        return moved.now();
    }

    private PaymentState moveAndTell(UUID id, PaymentMove move) {
        var moved = move(id, move);
        if (moved.news()) {
            tell(moved.account());
        }
        return moved.now();
    }

    private record Moved(PaymentState now, boolean news, UUID account) {}

    private Moved move(UUID id, PaymentMove move) {
        var payment = rows.lock(id).orElseThrow();
        var before = payment.state();
        var next = PaymentLifecycle.apply(before, move).orElse(before);
        boolean news = !next.equals(before);
        if (news) {
            rows.become(id, next, time.instant(), nextLook(next));
        }
        return new Moved(next, news, payment.account());
    }

    /** Who moves it on looks at it first so much later. */
    private @Nullable Instant nextLook(PaymentState state) {
        var now = time.instant();
        return switch (state) {
            case PaymentState.Begun(), PaymentState.Offered() -> now.plus(FIRST_LOOK);
            case PaymentState.Paid() ->
                    now.plus(PaymentLifecycle.stay(state).orElseThrow().longest());
            case PaymentState.Booked(),
                    PaymentState.TakenBack(),
                    PaymentState.Lapsed(),
                    PaymentState.Refused() ->
                    null;
        };
    }

    /** The two clocks differ in demonstrations only. */
    private Instant businessTime(Instant at) {
        return at.plus(Duration.between(time.instant(), clock.instant()));
    }

    /** Only an address that its owner confirmed. */
    private void tell(UUID account) {
        addresses(account).forEach(mail -> mails.tellNews(account, mail));
    }

    private List<String> addresses(UUID account) {
        return jdbc.sql("select mail from account where id = ? and contact = 'CONFIRMED'")
                .param(account)
                .query(String.class)
                .list();
    }
}
