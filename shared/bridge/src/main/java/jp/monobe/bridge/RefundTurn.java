package jp.monobe.bridge;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.paying.CardRefunds;
import jp.monobe.paying.CardRefunds.Answer;
import jp.monobe.refund.CardAnswer;
import jp.monobe.refund.CardGiveBacks;

/**
 * A city's refunds to cards: what waits is written down as asked, the agent is asked, and what it
 * says is told to the office. Some at a time, and an agent that is away is left alone until later,
 * so that the other cities wait for nobody.
 */
final class RefundTurn implements Loop.Turn {

    static final int MOST = 20;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final CardGiveBacks office;
    private final CardRefunds agent;
    private final Duration pause;
    private final Actor actor;
    private final SystemTime time;

    RefundTurn(
            CardGiveBacks office, CardRefunds agent, Duration pause, Actor actor, SystemTime time) {
        this.office = office;
        this.agent = agent;
        this.pause = pause;
        this.actor = actor;
        this.time = time;
    }

    @Override
    public Loop.Worked take(Scope scope) {
        Acting.as(actor, scope).call(this::turn);
        return new Loop.Worked(false, Optional.of(time.instant().plus(pause)));
    }

    /** How many were asked. */
    private int turn() {
        int asked = 0;
        if (agent.isThere()) {
            var until = time.instant().plus(LONGEST);
            for (var id : office.due(MOST)) {
                asked++;
                if (!ask(id) || time.instant().isAfter(until)) {
                    break;
                }
            }
        }
        return asked;
    }

    /** False when the agent is away. */
    private boolean ask(UUID id) {
        var begun = office.begin(id);
        if (begun.isEmpty()) {
            return true;
        }
        var wish = begun.get();
        var question = new CardRefunds.Wish(wish.id(), wish.payment(), wish.amount());
        var answer =
                wish.credited()
                        ? agent.look(question).orElseGet(Answer.Away::new)
                        : agent.credit(question);
        var said = said(answer);
        said.ifPresent(it -> office.told(id, it));
        return said.isPresent();
    }

    private static Optional<CardAnswer> said(Answer answer) {
        return switch (answer) {
            case Answer.Credited(var number) -> Optional.of(new CardAnswer.Credited(number));
            case Answer.Pending() -> Optional.of(new CardAnswer.Pending());
            case Answer.Refused(var code) -> Optional.of(new CardAnswer.Refused(code));
            case Answer.Failed(var code) -> Optional.of(new CardAnswer.Failed(code));
            case Answer.Away() -> Optional.empty();
        };
    }
}
