package jp.monobe.portal.finder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Settings;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.FinderDefinitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The finder over a city's catalogue of today (市の質問), made once for each. */
@Component
public class Finders {

    private record Made(CityCatalogue of, LocalDate on, Finder finder) {}

    private final FinderDefinitions definitions;
    private final Settings settings;
    private final Clock clock;
    private final Map<MunicipalityCode, Made> made = new ConcurrentHashMap<>();

    Finders(FinderDefinitions definitions, Settings settings, Clock clock) {
        this.definitions = definitions;
        this.settings = settings;
        this.clock = clock;
    }

    public Finder of(PublicCity city) {
        var code = city.tenant().code();
        var today = LocalDate.now(clock);
        return made.compute(code, (_, before) -> made(code, city.catalogue(), today, before))
                .finder();
    }

    private Made made(
            MunicipalityCode code,
            CityCatalogue catalogue,
            LocalDate today,
            @Nullable Made before) {
        return before != null && before.of == catalogue && before.on.equals(today)
                ? before
                : new Made(
                        catalogue,
                        today,
                        Finder.of(
                                definitions,
                                catalogue,
                                today,
                                day -> settings.openDays(code).isOpen(day)));
    }
}
