package jp.monobe.municipality;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.spi.Ownership;
import jp.monobe.municipality.spi.Permissions;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** Enforces {@link Guarded} before a service's method runs. */
final class Guard implements MethodInterceptor {

    private final ObjectProvider<Permissions> permissions;
    private final SingletonSupplier<Map<String, Ownership>> ownerships;

    Guard(ObjectProvider<Permissions> permissions, ObjectProvider<Ownership> ownerships) {
        this.permissions = permissions;
        this.ownerships =
                SingletonSupplier.of(() ->
                        ownerships.stream()
                                .collect(Collectors.toMap(Ownership::kind, Function.identity())));
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        var rule = invocation.getMethod().getAnnotation(Guarded.class);
        if (rule != null) {
            check(rule, Acting.current(), invocation.getArguments());
        }
        return invocation.proceed();
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
        return Arrays.stream(arguments)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
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
