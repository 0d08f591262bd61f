package jp.monobe.procedure.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.monobe.procedure.form.GroupMember;

/** What a form without errors always knows of a person. */
final class Named {

    private Named() {}

    static String name(GroupMember person) {
        return Objects.requireNonNull(person.name(), "name");
    }

    static LocalDate birthDate(GroupMember person) {
        return Objects.requireNonNull(person.birthDate(), "birth date");
    }

    static String relation(GroupMember person) {
        return Objects.requireNonNull(person.relation(), "relation");
    }

    /** 出生順 of those born on one day, as they are listed; 1 for all others. By key. */
    static Map<String, Integer> birthOrders(List<GroupMember> people) {
        var born = new HashMap<LocalDate, Integer>();
        var orders = new HashMap<String, Integer>();
        for (var person : people) {
            orders.put(person.key(), born.merge(birthDate(person), 1, Integer::sum));
        }
        return orders;
    }
}
