package jp.monobe.municipality;

import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who is acting, and in whose scope, for the work running on this thread. Bound by the web filter
 * or by whoever starts a job; services read it, nobody passes it.
 *
 * <pre>{@code Acting.as(new Actor.Job("bridge"), new Scope.City(code)).run(() -> …)}</pre>
 */
public record Acting(Actor actor, Scope scope) {

    private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

    public static Acting as(Actor actor, Scope scope) {
        return new Acting(actor, scope);
    }

    public void run(Runnable work) {
        refuseToLeaveATransaction();
        ScopedValue.where(CURRENT, this).run(work);
    }

    public <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T call(
            ScopedValue.CallableOp<T, X> work) throws X {
        refuseToLeaveATransaction();
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** For snapshots read on a connection of their own, whatever transaction is running. */
    <T, X extends Throwable> T callApart(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /**
     * A transaction holds the connection of the scope it began in: another scope would be a lie.
     */
    private void refuseToLeaveATransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && CURRENT.isBound()
                && !CURRENT.get().scope.equals(scope)) {
            throw new IllegalStateException("Scope change inside a transaction");
        }
    }

    public static boolean isBound() {
        return CURRENT.isBound();
    }

    public static Acting current() {
        if (!CURRENT.isBound()) {
            throw new NoScope();
        }
        return CURRENT.get();
    }

    /** The city in whose scope this work runs; throws in any other scope. */
    public static MunicipalityCode city() {
        if (current().scope instanceof Scope.City(var code)) {
            return code;
        }
        throw new IllegalStateException("Not in the scope of a city");
    }

    /** The resident's account; throws when somebody else is acting. */
    public static java.util.UUID account() {
        if (current().actor instanceof Actor.Resident(var id)) {
            return id;
        }
        throw new AccessRefused("not a resident");
    }

    /** The member of staff; throws when somebody else is acting. */
    public static java.util.UUID staff() {
        if (current().actor instanceof Actor.Staff(var id)) {
            return id;
        }
        throw new AccessRefused("not a member of staff");
    }

    /** Work was started without saying for whom and where. */
    public static final class NoScope extends IllegalStateException {
        NoScope() {
            super("No scope is bound");
        }
    }
}
