package jp.monobe.procedure.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenants;

/** Fillings by the business clock and the cities' settings; a city not served here has none. */
public record TodaysFillings(Clock clock, Settings settings, Tenants tenants) implements Fillings {

    @Override
    public Filling forAll() {
        return Filling.ofNoCity(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    @Override
    public Filling forCity(MunicipalityCode city) {
        var all = forAll();
        return tenants.withCode(city).isEmpty() ? all : Filling.of(all.day(), settings.of(city));
    }
}
