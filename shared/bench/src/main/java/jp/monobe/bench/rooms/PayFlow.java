package jp.monobe.bench.rooms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.paying.BeginResult;
import jp.monobe.paying.CardWebhooks;
import jp.monobe.paying.PayByCard;
import jp.monobe.paying.WebhookResult;
import jp.monobe.testing.crossing.Portal;
import jp.monobe.testing.money.LosingAgent;
import jp.monobe.testing.money.MoneyTown.Owed;
import jp.monobe.testing.money.Page;

/** One payment by card from beginning to the office's books. */
final class PayFlow {

    private static final String SECRET = "whsec_of_the_bench";

    private final Portal portal;
    private final LosingAgent agent;
    private final BookedOnes booked;
    private final Collection<Double> confirmed = new ConcurrentLinkedQueue<>();

    PayFlow(Portal portal, LosingAgent agent, BookedOnes booked) {
        this.portal = portal;
        this.agent = agent;
        this.booked = booked;
    }

    /** The city's side of its agreement with the agent. */
    static void agree(Path keys, LosingAgent agent) throws IOException {
        Files.writeString(
                keys.resolve("card-" + Rooms.CITY.code() + ".properties"),
                "api=%s\nkey=sk_test\nwebhook=%s\n".formatted(agent.api(), SECRET));
    }

    /** All bills are with their payers. */
    static void untilCarriedOut() throws SQLException, InterruptedException {
        var waiting = "select count(*) from outbox where kind = 'BILL' and done_at is null";
        try (var core = Rooms.bare("core");
                var query = core.prepareStatement(waiting)) {
            int left = 1;
            while (left > 0) {
                TimeUnit.MILLISECONDS.sleep(200);
                core.rollback();
                try (var row = query.executeQuery()) {
                    row.next();
                    left = row.getInt(1);
                }
            }
        }
    }

    /** Milliseconds from the beginning until the agent's message was stored and applied. */
    Collection<Double> confirmed() {
        return confirmed;
    }

    void pay(Owed owed) throws InterruptedException {
        long start = System.nanoTime();
        var begun =
                Acting.as(new Actor.Resident(owed.account()), Rooms.CITY)
                        .call(() -> portal.room(PayByCard.class).begin(List.of(owed.slip())));
        if (!(begun instanceof BeginResult.Go(var payment, var address))) {
            throw new IllegalStateException("Not begun: " + begun);
        }
        var session = address.substring(address.lastIndexOf('/') + 1);
        var message = agent.pay(session).map(Page::message).orElseThrow();
        var done = booked.waitFor(payment);
        var result =
                Acting.as(new Actor.Visitor(), Rooms.CITY)
                        .call(() ->
                                portal.room(CardWebhooks.class)
                                        .receive(message, Page.signature(message, SECRET)));
        if (!(result instanceof WebhookResult.Kept)) {
            throw new IllegalStateException("Not kept: " + result);
        }
        confirmed.add((System.nanoTime() - start) / 1e6);
        if (!done.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Not in the books: " + payment);
        }
    }
}
