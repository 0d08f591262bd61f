package jp.monobe.portal.finder;

import java.time.Clock;
import java.time.LocalDate;
import jp.monobe.municipality.Settings;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.FinderDefinitions;
import org.springframework.stereotype.Component;

/** The finder over a city's catalogue of today (市の質問). */
@Component
public class Finders {

    private final FinderDefinitions definitions;
    private final Settings settings;
    private final Clock clock;

    Finders(FinderDefinitions definitions, Settings settings, Clock clock) {
        this.definitions = definitions;
        this.settings = settings;
        this.clock = clock;
    }

    public Finder of(PublicCity city) {
        return Finder.of(
                definitions,
                city.catalogue(),
                LocalDate.now(clock),
                settings.openDays(city.tenant().code()));
    }
}
