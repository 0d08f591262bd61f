package jp.monobe.people.internal;

import java.time.LocalDate;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.people.CityPeople;

/** Makes the people of one city: first the named persons, then everybody else by chance. */
public final class CityMaker {

    private CityMaker() {}

    public static CityPeople make(MunicipalityCode code, long seed, LocalDate asOf) {
        var city = new City(CityPlan.of(code), seed, asOf);
        Cast.play(city);
        var homes = new Homes(city);
        int residents = 0;
        int counted = 0;
        while (residents < city.plan.size()) {
            homes.next();
            for (; counted < city.households.size(); counted++) {
                residents += city.households.get(counted).residents();
            }
        }
        new Outsiders(city).addOwners();
        new Certified(city).claim();
        return new Registers(city, new Numbers(code, seed)).write();
    }
}
