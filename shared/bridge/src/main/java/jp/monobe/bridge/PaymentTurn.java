package jp.monobe.bridge;

import java.time.Duration;
import java.util.Optional;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.paying.MovePayments;

/** A city's payments that nobody else moves on, looked at again and again. */
final class PaymentTurn implements Loop.Turn {

    private final MovePayments payments;
    private final Duration pause;
    private final Actor actor;
    private final SystemTime time;

    PaymentTurn(MovePayments payments, Duration pause, Actor actor, SystemTime time) {
        this.payments = payments;
        this.pause = pause;
        this.actor = actor;
        this.time = time;
    }

    @Override
    public Loop.Worked take(Scope scope) {
        Acting.as(actor, scope).call(payments::move);
        return new Loop.Worked(false, Optional.of(time.instant().plus(pause)));
    }
}
