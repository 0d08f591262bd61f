package jp.monobe.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.staff.internal.StaffRows;
import org.springframework.stereotype.Component;

/** Answers the guard what a member of staff may do in this city; roles are at most 5 s old. */
@Component
class StaffDirectory implements Permissions {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final StaffRows rows;
    private final SystemTime time;
    private final Map<Post, Roles> known = new ConcurrentHashMap<>();

    StaffDirectory(StaffRows rows, SystemTime time) {
        this.rows = rows;
        this.time = time;
    }

    /** Somebody in one city: an id says nothing in another. */
    private record Post(MunicipalityCode city, UUID staffId) {}

    private record Roles(Set<Role> roles, Instant readAt) {}

    @Override
    public boolean allows(UUID staffId, String permission) {
        return roles(new Post(Acting.city(), staffId)).stream()
                .anyMatch(role -> role.permissions().contains(permission));
    }

    private Set<Role> roles(Post post) {
        var now = time.instant();
        var cached = known.get(post);
        if (cached != null && now.isBefore(cached.readAt().plus(FRESH))) {
            return cached.roles();
        }
        var roles = rows.rolesOf(post.staffId());
        known.put(post, new Roles(roles, now));
        return roles;
    }
}
