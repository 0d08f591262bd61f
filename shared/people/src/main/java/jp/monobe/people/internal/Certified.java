package jp.monobe.people.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is certified for 児童手当 already: nearly every family with children, but not those of public
 * servants, who have just come, or whose first child was just born.
 */
final class Certified {

    private static final int DAYS_TO_CLAIM = 20;

    private final City city;

    Certified(City city) {
        this.city = city;
    }

    void claim() {
        city.households.stream().filter(home -> home.certifiable).forEach(this::claimFor);
    }

    private void claimFor(Household home) {
        var recipient =
                parents(home)
                        .max(Comparator.comparingLong(parent -> parent.livelihood.income()))
                        .orElse(null);
        if (recipient == null || recipient.livelihood.publicServant() || isTooNew(home)) {
            return;
        }
        var children = children(home, recipient);
        var paid = children.stream().filter(this::isPaid).toList();
        if (!paid.isEmpty()) {
            var counted = children.size() >= 3 && city.dice.chance(0.9) ? children : paid;
            city.claims.add(new City.Claim(recipient, first(home, paid), counted));
        }
    }

    private boolean isTooNew(Household home) {
        return isAfter(home.arrival.since(), DAYS_TO_CLAIM) && city.dice.chance(0.8);
    }

    private Stream<Draft> parents(Household home) {
        var residents = home.members.stream().filter(Draft::isResident).toList();
        Predicate<Draft> isParent =
                parent -> home.members.stream().anyMatch(m -> isChildOf(parent, m) && isPaid(m));
        return residents.stream().filter(isParent);
    }

    /** Counted children whose birth had time to be claimed, oldest first. */
    private List<Draft> children(Household home, Draft recipient) {
        return home.members.stream()
                .filter(member -> isChildOf(recipient, member))
                .filter(child -> SchoolAge.isCounted(child.birth, city.asOf))
                .filter(child -> !isAfter(child.birth, DAYS_TO_CLAIM))
                .sorted(Comparator.comparing(child -> child.birth))
                .toList();
    }

    private YearMonth first(Household home, List<Draft> paid) {
        var birth = YearMonth.from(paid.getFirst().birth);
        var arrival = YearMonth.from(home.arrival.since());
        return (birth.isAfter(arrival) ? birth : arrival).plusMonths(1);
    }

    private boolean isPaid(Draft child) {
        return SchoolAge.isPaid(child.birth, city.asOf);
    }

    private boolean isAfter(LocalDate date, int daysAgo) {
        return date.isAfter(city.asOf.minusDays(daysAgo));
    }

    private static boolean isChildOf(Draft parent, Draft child) {
        return child.father == parent || child.mother == parent;
    }
}
