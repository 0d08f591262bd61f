package jp.monobe.staff;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A member of the city's staff (職員). */
public record StaffMember(UUID id, String name, String division, Set<Role> roles) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    public boolean may(String permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /** The same person with what she is for the operator besides. */
    public StaffMember with(Set<Role> more) {
        var all = new HashSet<>(roles);
        all.addAll(more);
        return new StaffMember(id, name, division, all);
    }
}
