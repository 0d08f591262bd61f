package jp.monobe.people.internal;

import jp.monobe.people.Sex;
import jp.monobe.people.Status;

/** People the city knows though they live elsewhere (住登外): owners of land, other parents. */
final class Outsiders {

    private static final int ONE_IN = 200;

    private final City city;

    Outsiders(City city) {
        this.city = city;
    }

    void add(Draft person) {
        person.status = Status.OUTSIDE;
        person.address = city.addresses.elsewhere(city.dice);
        person.card = false;
        city.outsiders.add(person);
    }

    void addOwners() {
        for (int i = 0; i < city.plan.size() / ONE_IN; i++) {
            var sex = city.dice.chance(0.6) ? Sex.M : Sex.F;
            add(city.person(sex, 30, 90, city.family()));
        }
    }
}
