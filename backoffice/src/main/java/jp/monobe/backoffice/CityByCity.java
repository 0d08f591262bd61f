package jp.monobe.backoffice;

import java.util.function.BooleanSupplier;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a piece of work for every city that is served; one that fails holds up nobody else. */
final class CityByCity {

    private static final Logger LOG = LoggerFactory.getLogger(CityByCity.class);

    private final Tenants tenants;

    private CityByCity(Tenants tenants) {
        this.tenants = tenants;
    }

    static CityByCity of(Tenants tenants) {
        return new CityByCity(tenants);
    }

    /**
     * In turns, so that one city's thousands do not keep the others waiting.
     *
     * @param some does some of a city's work; true when more may be left
     */
    void drain(String job, BooleanSupplier some) {
        var waiting =
                tenants.all().stream()
                        .filter(Tenant::isServed)
                        .map(city -> new Scope.City(city.code()))
                        .toList();
        while (!waiting.isEmpty()) {
            waiting = waiting.stream().filter(city -> more(job, city, some)).toList();
        }
    }

    /** A piece of work that is done once for every city that is served, and for the platform. */
    void each(String job, Runnable work) {
        more(job, new Scope.Platform(), once(work));
        eachCity(job, work);
    }

    /** The same for the cities alone. */
    void eachCity(String job, Runnable work) {
        drain(job, once(work));
    }

    private static BooleanSupplier once(Runnable work) {
        return () -> {
            work.run();
            return false;
        };
    }

    private static boolean more(String job, Scope scope, BooleanSupplier some) {
        try {
            return Acting.as(new Actor.Job(job), scope).call(some::getAsBoolean);
        } catch (RuntimeException e) {
            LOG.error("{} of {} comes again: {}", job, scope, e.toString());
            return false;
        }
    }
}
