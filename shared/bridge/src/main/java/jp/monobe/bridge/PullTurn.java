package jp.monobe.bridge;

import java.time.Duration;
import java.util.Optional;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.myna.OutsideAway;
import jp.monobe.myna.PullFilings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A city's look at what was filed outside, every few minutes; the service being away is borne. */
final class PullTurn implements Loop.Turn {

    private static final Logger LOG = LoggerFactory.getLogger(PullTurn.class);

    private final PullFilings filings;
    private final Duration pause;
    private final Actor actor;
    private final SystemTime time;

    PullTurn(PullFilings filings, Duration pause, Actor actor, SystemTime time) {
        this.filings = filings;
        this.pause = pause;
        this.actor = actor;
        this.time = time;
    }

    @Override
    public Loop.Worked take(Scope scope) {
        try {
            Acting.as(actor, scope).call(filings::pull);
        } catch (OutsideAway away) {
            LOG.info("Filings outside are asked for later, after {}", away.getMessage());
        }
        return new Loop.Worked(false, Optional.of(time.instant().plus(pause)));
    }
}
