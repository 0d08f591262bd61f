package jp.monobe.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.staff.internal.OperatorRows;
import jp.monobe.staff.internal.StaffRows;
import org.springframework.stereotype.Component;

/**
 * Answers the guard what a member of staff may do in the current scope: in a city by its own
 * directory, in the platform's by the operator's. Roles are at most 5 s old.
 */
@Component
class StaffDirectory implements Permissions {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final StaffRows rows;
    private final OperatorRows operators;
    private final SystemTime time;
    private final Map<Post, Roles> known = new ConcurrentHashMap<>();

    StaffDirectory(StaffRows rows, OperatorRows operators, SystemTime time) {
        this.rows = rows;
        this.operators = operators;
        this.time = time;
    }

    /** Somebody in one scope: an id says nothing in another. */
    private record Post(Scope scope, UUID staffId) {}

    private record Roles(Set<Role> roles, Instant readAt) {}

    @Override
    public boolean allows(UUID staffId, String permission) {
        var scope =
                permission.equals(Permission.NATIONAL_CATALOGUE)
                        ? new Scope.Platform()
                        : Acting.current().scope();
        return roles(new Post(scope, staffId)).stream()
                .anyMatch(role -> role.permissions().contains(permission));
    }

    private Set<Role> roles(Post post) {
        var now = time.instant();
        var cached = known.get(post);
        if (cached != null && now.isBefore(cached.readAt().plus(FRESH))) {
            return cached.roles();
        }
        var roles = read(post);
        known.put(post, new Roles(roles, now));
        return roles;
    }

    private Set<Role> read(Post post) {
        return switch (post.scope()) {
            case Scope.City _ -> rows.rolesOf(post.staffId());
            case Scope.Platform platform ->
                    Acting.as(Acting.current().actor(), platform)
                            .call(() -> operators.rolesOf(post.staffId()));
            case Scope.Open _ -> Set.of();
        };
    }
}
