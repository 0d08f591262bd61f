package jp.monobe.testing.money;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.monobe.testing.money.MoneyTown.Owed;

/**
 * Who pays by card: she presses until she is led to the agent's page, pays there, and comes back or
 * not. The agent tells of it late, twice, in any order, or never.
 */
final class Payers implements AutoCloseable {

    private static final int NEVER_TOLD = 20;
    private static final int TOLD_TWICE = 25;
    private static final int PRESSES_TWICE = 10;
    private static final int COMES_BACK = 50;
    private static final int LATEST_MILLIS = 1500;
    private static final int PAUSE_MILLIS = 200;
    private static final int MOST_TRIES = 400;

    private final Worker worker;
    private final LosingAgent agent;
    private final String secret;
    private final Random random;
    private final boolean loses;
    private final ScheduledExecutorService post =
            Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());

    Payers(Worker worker, LosingAgent agent, String secret, boolean loses, long seed) {
        this.worker = worker;
        this.agent = agent;
        this.secret = secret;
        this.loses = loses;
        this.random = new Random(seed);
    }

    private synchronized boolean isIn(int hundred) {
        return loses && random.nextInt(100) < hundred;
    }

    private synchronized int upTo(int most) {
        return loses ? random.nextInt(most) : 0;
    }

    /** Until she has paid, or was told that somebody has. */
    void pay(Owed owed) {
        boolean twice = isIn(PRESSES_TWICE);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var words = worker.told("/begin/" + owed.account() + "/" + owed.slip()).split(" ", -1);
            switch (words[0]) {
                case "PAGE" -> {
                    if (!twice) {
                        payOn(words[2], owed, words[1]);
                        return;
                    }
                    twice = false;
                }
                case "WAIT" -> {
                    if (waits(owed, words[1])) {
                        return;
                    }
                }
                case "PAID" -> {
                    return;
                }
                default -> pause();
            }
        }
        throw new IllegalStateException("She could not pay " + owed);
    }

    /**
     * She is led to a bank and pays there; it hands the payment's id on to the collecting agent.
     */
    void payAtBank(Owed owed, LosingCollector collector) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var said = worker.told("/bank/" + owed.account() + "/" + owed.slip());
            if (said.startsWith("PAGE ")) {
                collector.pay(owed, 'P', said.substring("PAGE ".length()));
                return;
            }
            pause();
        }
        throw new IllegalStateException("She could not pay at a bank " + owed);
    }

    /** Her payment's page asks the agent; true once there is nothing left to do for her. */
    private boolean waits(Owed owed, String payment) {
        pause();
        var words = look(owed, payment).split(" ", -1);
        return switch (words[0]) {
            case "Offered" -> {
                payOn(words[1], owed, payment);
                yield true;
            }
            case "Paid", "Booked" -> true;
            default -> false;
        };
    }

    private String look(Owed owed, String payment) {
        return worker.ask("/look/" + owed.account() + "/" + payment).orElse("");
    }

    private void payOn(String page, Owed owed, String payment) {
        agent.pay(page.substring(page.lastIndexOf('/') + 1)).ifPresent(this::tell);
        if (!loses || isIn(COMES_BACK)) {
            look(owed, payment);
        }
    }

    private void tell(Page page) {
        if (isIn(NEVER_TOLD)) {
            return;
        }
        post(page, upTo(LATEST_MILLIS));
        if (isIn(TOLD_TWICE)) {
            post(page, upTo(2 * LATEST_MILLIS));
        }
    }

    private void post(Page page, int millis) {
        post.schedule(() -> send(page), millis, TimeUnit.MILLISECONDS);
    }

    /** Signed anew each time, until it is taken. */
    private void send(Page page) {
        var body = page.message();
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var answer = worker.ask("/hook", bytes, Page.signature(body, secret));
        if (!answer.equals(java.util.Optional.of("KEPT"))) {
            post(page, LATEST_MILLIS);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        post.shutdownNow();
    }
}
