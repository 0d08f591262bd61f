package jp.monobe.people.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.monobe.people.Address;
import jp.monobe.people.Status;

/** People under one roof on one record (世帯). Relationships are those towards the head. */
final class Household {

    static final String HEAD = "世帯主";

    final Address address;
    final Arrival arrival;
    final List<Draft> members = new ArrayList<>();

    /** Whether a parent is certified for 児童手当 in the ordinary way. */
    boolean certifiable = true;

    Household(Address address, Arrival arrival) {
        this.address = address;
        this.arrival = arrival;
    }

    Draft add(String relationship, Draft person) {
        person.relationship = relationship;
        person.home = this;
        person.address = address;
        members.add(person);
        return person;
    }

    void leave(LocalDate when) {
        members.stream()
                .filter(Draft::isResident)
                .forEach(member -> member.leave(Status.MOVED_OUT, when));
    }

    int residents() {
        return (int) members.stream().filter(Draft::isResident).count();
    }

    /** Since when all who are on this record have lived here. */
    LocalDate complete() {
        return members.stream()
                .map(member -> member.birth)
                .filter(birth -> birth.isAfter(arrival.since()))
                .max(Comparator.naturalOrder())
                .orElse(arrival.since());
    }
}
