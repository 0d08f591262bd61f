package jp.monobe.staff.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.staff.Role;
import jp.monobe.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The staff of the current city and their roles. */
@Component
public class StaffRows {

    private final JdbcClient jdbc;

    StaffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who signs in so, unless she left. */
    public Optional<StaffMember> find(String issuer, String sub) {
        return jdbc.sql(
                        "select id, name, division from staff_member"
                                + " where issuer = ? and sub = ? and left_on is null")
                .params(issuer, sub)
                .query((row, _) -> {
                    var id = row.getObject(1, UUID.class);
                    return new StaffMember(id, row.getString(2), row.getString(3), rolesOf(id));
                })
                .optional();
    }

    /** Everybody who has not left, by division and reading. */
    public List<StaffMember> all() {
        return jdbc.sql(
                        "select m.id, m.name, m.division, coalesce(group_concat(r.role), '')"
                                + " from staff_member m left join staff_role r on r.staff_id = m.id"
                                + " where m.left_on is null group by m.id"
                                + " order by m.division, m.kana, m.name")
                .query((row, _) ->
                        new StaffMember(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                roles(row.getString(4))))
                .list();
    }

    private static Set<Role> roles(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(Role::valueOf)
                .filter(role -> !role.isOfOperator())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** None for somebody who left or is not of this city; what only the operator gives never. */
    public Set<Role> rolesOf(UUID staffId) {
        return jdbc
                .sql(
                        "select r.role from staff_role r join staff_member m on m.id = r.staff_id"
                                + " where m.id = ? and m.left_on is null")
                .param(staffId)
                .query(String.class)
                .list()
                .stream()
                .map(Role::valueOf)
                .filter(role -> !role.isOfOperator())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Map<UUID, String> namesOf(Collection<UUID> staffIds) {
        var names = new HashMap<UUID, String>();
        if (!staffIds.isEmpty()) {
            jdbc.sql("select id, name from staff_member where id in (:ids)")
                    .param("ids", staffIds)
                    .query(row -> {
                        names.put(row.getObject(1, UUID.class), row.getString(2));
                    });
        }
        return names;
    }

    /**
     * Writes a member as the directory has her now; returns her id, the old one if she was known.
     */
    public UUID put(UUID newId, Entry entry) {
        jdbc.sql(
                        "insert into staff_member (id, issuer, sub, name, kana, division)"
                                + " values (?, ?, ?, ?, ?, ?) on duplicate key update"
                                + " name = values(name), kana = values(kana),"
                                + " division = values(division), left_on = null")
                .params(
                        newId,
                        entry.issuer(),
                        entry.sub(),
                        entry.name(),
                        entry.kana(),
                        entry.division())
                .update();
        var id = idOf(entry);
        jdbc.sql("delete from staff_role where staff_id = ?").param(id).update();
        entry.roles().stream()
                .filter(role -> !role.isOfOperator())
                .forEach(role ->
                        jdbc.sql("insert into staff_role (staff_id, role) values (?, ?)")
                                .params(id, role.name())
                                .update());
        return id;
    }

    public boolean hasAdministrator() {
        return jdbc.sql(
                        "select exists (select 1 from staff_role r join staff_member m"
                                + " on m.id = r.staff_id where r.role = 'ADMINISTRATOR'"
                                + " and m.left_on is null)")
                .query(Boolean.class)
                .single();
    }

    private UUID idOf(Entry entry) {
        return jdbc.sql("select id from staff_member where issuer = ? and sub = ?")
                .params(entry.issuer(), entry.sub())
                .query(UUID.class)
                .single();
    }

    /** A member as a directory lists her. */
    public record Entry(
            String issuer, String sub, String name, String kana, String division, Set<Role> roles) {

        Set<Role> operatorRoles() {
            return roles.stream().filter(Role::isOfOperator).collect(Collectors.toSet());
        }
    }
}
