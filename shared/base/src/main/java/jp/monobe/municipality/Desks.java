package jp.monobe.municipality;

import java.util.List;
import java.util.Optional;

/**
 * The sections of a city that handle filings (担当課・係), each with the procedures that come to it
 * first. What none of them names comes to the {@link Office} itself.
 */
public record Desks(List<Desk> desks) {

    /**
     * A section.
     *
     * @param id short and stable; cases keep it
     * @param division as it is written, such as 学校教育課
     */
    public record Desk(String id, String division, String phone, List<String> procedures) {
        public Desk {
            procedures = List.copyOf(procedures);
        }
    }

    public static final Desks NONE = new Desks(List.of());

    public Desks {
        desks = List.copyOf(desks);
    }

    public Optional<Desk> find(String id) {
        return desks.stream().filter(desk -> desk.id().equals(id)).findFirst();
    }

    /** To which a filing of this procedure comes first; empty: to the office. */
    public Optional<Desk> of(String procedure) {
        return desks.stream().filter(desk -> desk.procedures().contains(procedure)).findFirst();
    }
}
