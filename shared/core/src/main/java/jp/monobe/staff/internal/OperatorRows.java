package jp.monobe.staff.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.staff.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The operator's people and roles (共同運営の職員); in the platform's scope only. */
@Component
public class OperatorRows {

    private final JdbcClient jdbc;

    OperatorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is not the operator's to give counts for nothing here. */
    public Set<Role> rolesOf(UUID staffId) {
        return jdbc
                .sql("select role from operator_role where staff_id = ?")
                .param(staffId)
                .query(String.class)
                .list()
                .stream()
                .map(Role::valueOf)
                .filter(Role::isOfOperator)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Map<UUID, String> namesOf(Collection<UUID> staffIds) {
        var names = new HashMap<UUID, String>();
        if (!staffIds.isEmpty()) {
            jdbc.sql("select staff_id, name from operator_member where staff_id in (:ids)")
                    .param("ids", staffIds)
                    .query(row -> {
                        names.put(row.getObject(1, UUID.class), row.getString(2));
                    });
        }
        return names;
    }

    /** As the directory has her now; her name stays for histories when she has no role any more. */
    void put(UUID staffId, MunicipalityCode city, StaffRows.Entry entry) {
        jdbc.sql("delete from operator_role where staff_id = ?").param(staffId).update();
        if (entry.operatorRoles().isEmpty()) {
            return;
        }
        jdbc.sql(
                        "insert into operator_member (staff_id, code, name) values (?, ?, ?)"
                                + " on duplicate key update code = values(code),"
                                + " name = values(name)")
                .params(staffId, city.value(), entry.name())
                .update();
        entry.operatorRoles()
                .forEach(role ->
                        jdbc.sql("insert into operator_role (staff_id, role) values (?, ?)")
                                .params(staffId, role.name())
                                .update());
    }
}
