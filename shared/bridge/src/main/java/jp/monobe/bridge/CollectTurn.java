package jp.monobe.bridge;

import java.time.Duration;
import java.util.Optional;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.payment.AgentAway;
import jp.monobe.payment.CollectFromAgent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A city's look at what its collecting agent has, every few seconds: somebody stands at a till. An
 * agent that is away is asked more seldom.
 */
final class CollectTurn implements Loop.Turn {

    private static final Logger LOG = LoggerFactory.getLogger(CollectTurn.class);
    private static final int SELDOM = 10;

    private final CollectFromAgent agent;
    private final Duration pause;
    private final Actor actor;
    private final SystemTime time;

    CollectTurn(CollectFromAgent agent, Duration pause, Actor actor, SystemTime time) {
        this.agent = agent;
        this.pause = pause;
        this.actor = actor;
        this.time = time;
    }

    @Override
    public Loop.Worked take(Scope scope) {
        var wait = pause;
        try {
            Acting.as(actor, scope).call(agent::collect);
        } catch (AgentAway away) {
            LOG.info("The collecting agent is asked later, after {}", away.getMessage());
            wait = pause.multipliedBy(SELDOM);
        }
        return new Loop.Worked(false, Optional.of(time.instant().plus(wait)));
    }
}
