package jp.monobe.municipality;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.spi.Ownership;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.spi.Refusals;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/** Enforces {@link Guarded} before a service's method runs. */
final class Guard implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final ObjectProvider<Permissions> permissions;
    private final SingletonSupplier<Map<String, Ownership>> ownerships;
    private final ObjectProvider<Refusals> refusals;

    Guard(
            ObjectProvider<Permissions> permissions,
            ObjectProvider<Ownership> ownerships,
            ObjectProvider<Refusals> refusals) {
        this.permissions = permissions;
        this.refusals = refusals;
        this.ownerships =
                SingletonSupplier.of(() ->
                        ownerships.stream()
                                .collect(Collectors.toMap(Ownership::kind, Function.identity())));
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        // Inside a transaction somebody outside tells it: what is written here would be undone.
        boolean outermost = !TransactionSynchronizationManager.isActualTransactionActive();
        try {
            var rule = invocation.getMethod().getAnnotation(Guarded.class);
            if (rule != null) {
                check(rule, Acting.current(), invocation.getArguments());
            }
            return invocation.proceed();
        } catch (Refused refused) {
            if (outermost) {
                keep(invocation, refused);
            }
            throw refused;
        }
    }

    /** The trail is the city's; what is refused outside of one is in the log. */
    private void keep(MethodInvocation invocation, Refused refused) {
        var method = invocation.getMethod();
        var door = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        var log = refusals.getIfAvailable();
        if (log == null || !(Acting.current().scope() instanceof Scope.City)) {
            LOG.warn("{} refused: {}", door, refused.getMessage());
            return;
        }
        try {
            log.keep(door, ids(invocation.getArguments()), String.valueOf(refused.getMessage()));
        } catch (DataAccessException away) {
            LOG.error("{} refused, and the trail does not know: {}", door, away.toString());
        }
    }

    private static List<UUID> ids(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .toList();
    }

    private void check(Guarded rule, Acting acting, @Nullable Object[] arguments) {
        if (!rule.outsideCities() && !(acting.scope() instanceof Scope.City)) {
            throw new AccessRefused("outside a city");
        }
        if (Arrays.stream(rule.by()).noneMatch(who -> who == kindOf(acting.actor()))) {
            throw new AccessRefused("kind of actor");
        }
        switch (acting.actor()) {
            case Actor.Staff(var id) when !rule.permission().isEmpty() ->
                    require(permissions.getObject().allows(id, rule.permission()), "permission");
            case Actor.Resident(var id) when !rule.owning().isEmpty() ->
                    require(ownership(rule.owning()).owns(id, firstId(arguments)), "ownership");
            default -> {}
        }
    }

    private Ownership ownership(String kind) {
        return java.util.Objects.requireNonNull(ownerships.obtain().get(kind), kind);
    }

    private static UUID firstId(@Nullable Object[] arguments) {
        return ids(arguments).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Guarded method takes no id"));
    }

    private static void require(boolean granted, String what) {
        if (!granted) {
            throw new AccessRefused(what);
        }
    }

    private static Guarded.@Nullable Who kindOf(Actor actor) {
        return switch (actor) {
            case Actor.Resident _ -> Guarded.Who.RESIDENT;
            case Actor.Staff _ -> Guarded.Who.STAFF;
            case Actor.Job _ -> Guarded.Who.JOB;
            case Actor.Visitor _ -> Guarded.Who.VISITOR;
            case Actor.Migration _ -> null;
        };
    }
}
