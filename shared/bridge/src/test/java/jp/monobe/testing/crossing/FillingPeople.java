package jp.monobe.testing.crossing;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.SubmitFiling;
import jp.monobe.filing.SubmitResult;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.TypedPerson;

/**
 * Twenty people who fill in a claim and hand it in, one after the other, in a program of its own
 * that {@link Killings} kills. It tells on its output what each was told: {@code #saved} when she
 * may believe that a field is, {@code #filed} with her receipt number. No field is left twice.
 */
public final class FillingPeople {

    private static final int PEOPLE = 20;
    private static final VerifiedPerson HANAKO =
            new VerifiedPerson("物部　花子", "高知県香南市野市町2706番地", LocalDate.of(1990, 4, 2), "2");
    private static final TypedPerson SORA =
            new TypedPerson(
                    "c1", "children", "物部　空", "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");

    /** What is planted to see that it is seen. */
    public enum Fault {
        NONE,
        /** She reads 保存しました before it is so. */
        SAID_TOO_EARLY,
        /** Each statement is durable by itself. */
        NO_TRANSACTION
    }

    private final Portal portal;
    private final Fault fault;

    private FillingPeople(Fault fault) {
        this.fault = fault;
        this.portal =
                fault == Fault.NO_TRANSACTION
                        ? new Portal(WithoutTransactions.class)
                        : new Portal();
    }

    /** The fault to plant; goes on until it is killed. */
    public static void main(String... words) {
        var people = new FillingPeople(Fault.valueOf(words[0]));
        // The first reads settings and forms, as the portal does before it is ready.
        people.claim();
        try (var each = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                each.submit(people::go);
            }
        }
    }

    /** What is refused for want of a connection is tried again, as people do. */
    private void go() {
        while (true) {
            try {
                claim();
            } catch (RuntimeException failed) {
                failed.printStackTrace();
            }
        }
    }

    private void claim() {
        var resident = portal.signIn(TestCities.IN_KONAN, HANAKO);
        var draft = portal.begin(resident);
        say("begun", draft, Portal.accountOf(resident).toString());
        fill(portal, resident, draft, this::save);
        if (resident.call(() -> portal.room(SubmitFiling.class).submit(draft))
                instanceof SubmitResult.Accepted accepted) {
            say("filed", draft, accepted.receiptNumber().value());
        }
    }

    /** One field after the other, each left once. */
    interface Saving {
        void save(UUID draft, AnswerKey key, Answer answer);
    }

    static void fill(Portal portal, Acting resident, UUID draft, Saving saving) {
        resident.run(() -> {
            portal.room(DraftService.class).save(draft, SORA);
            portal.usual(draft).forEach((key, answer) -> saving.save(draft, key, answer));
        });
    }

    private void save(UUID draft, AnswerKey key, Answer answer) {
        var text = AnswersJson.write(Answers.NONE.with(key, answer));
        if (fault == Fault.SAID_TOO_EARLY) {
            say("saved", draft, text);
        }
        portal.room(DraftService.class).save(draft, key, answer);
        if (fault != Fault.SAID_TOO_EARLY) {
            say("saved", draft, text);
        }
    }

    private static synchronized void say(String what, UUID draft, String text) {
        System.out.println("#" + what + " " + draft + " " + text);
        System.out.flush();
    }
}
