package jp.monobe.procedure.catalogue;

import java.util.List;

/**
 * A situation in which people look for services (生活の場面).
 *
 * @param hint examples of what is found under it
 * @param covers the services' own words for it
 */
public record LifeEvent(String id, String title, String hint, List<String> covers) {

    public LifeEvent {
        covers = List.copyOf(covers);
    }

    public boolean covers(Service service) {
        return service.lifeEvents().stream().anyMatch(covers::contains);
    }
}
