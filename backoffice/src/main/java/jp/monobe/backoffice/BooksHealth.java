package jp.monobe.backoffice;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import jp.monobe.closing.CheckBooks;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Snapshot;
import jp.monobe.municipality.Tenants;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Alarms whoever watches the program when the books of a city differ (帳簿の異常): {@code
 * /actuator/health/books} answers 503. The program itself is as well as before, so the whole says
 * UP.
 */
@Component("bookkeeping")
class BooksHealth implements HealthIndicator {

    /** Ranks below UP; see application.yaml. */
    static final Status DIFFERENCE = new Status("DIFFERENCE");

    private final Snapshot<Integer> differing;

    BooksHealth(CheckBooks books, Tenants tenants, SystemTime time) {
        differing = new Snapshot<>(Duration.ofMinutes(1), time, () -> count(books, tenants));
    }

    private static int count(CheckBooks books, Tenants tenants) {
        var cities = new AtomicInteger();
        CityByCity.of(tenants)
                .eachCity(
                        "books-health",
                        () -> {
                            if (books.last().filter(it -> !it.isWell()).isPresent()) {
                                cities.incrementAndGet();
                            }
                        });
        return cities.get();
    }

    @Override
    public Health health() {
        int cities = differing.get();
        return (cities == 0 ? Health.up() : Health.status(DIFFERENCE))
                .withDetail("cities", cities)
                .build();
    }
}
