package jp.monobe.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.ServiceSearch;
import jp.monobe.procedure.catalogue.Words;

/**
 * The indexes that trials asked last (ためしの索引). Who tries several queries with the same words waits
 * once; a text published meanwhile makes another one, and the oldest goes.
 */
final class TrialIndexes {

    /** Two for each of a few desks at work: with the words as they are, and with more. */
    private static final int MOST = 8;

    private final Words shipped = CatalogueFiles.loadWords();
    private final Map<Over, ServiceSearch> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /** What an index is made of: it serves while all of it is the same. */
    private record Over(List<Service> national, List<Service> city, Words words) {}

    /**
     * @param own words that the city adds, or would
     */
    ServiceSearch over(CityCatalogue national, CityCatalogue city, Words own) {
        var general =
                index(new Over(services(national), List.of(), shipped), () -> fresh(national));
        var asked = new Over(services(national), services(city), own);
        return index(asked, () -> general.in(city, own));
    }

    private ServiceSearch fresh(CityCatalogue national) {
        return ServiceSearch.over(national, shipped);
    }

    /** Made outside of the lock: nobody waits for somebody else's words. */
    private ServiceSearch index(Over over, Supplier<ServiceSearch> made) {
        synchronized (kept) {
            var known = kept.get(over);
            if (known != null) {
                return known;
            }
        }
        var index = made.get();
        synchronized (kept) {
            kept.put(over, index);
            while (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return index;
    }

    private static List<Service> services(CityCatalogue catalogue) {
        return List.copyOf(catalogue.services());
    }
}
