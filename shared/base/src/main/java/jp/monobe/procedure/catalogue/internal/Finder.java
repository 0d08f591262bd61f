package jp.monobe.procedure.catalogue.internal;

import java.util.List;
import jp.monobe.procedure.catalogue.Service;

/** Weighs what the words of a query find in one city. */
public final class Finder {

    private final ServiceIndex index;
    private final CityIndex city;

    public Finder(ServiceIndex index) {
        this.index = index;
        this.city = new CityIndex(index);
    }

    /** A service found; {@code full} if no other has more of what was asked for. */
    public record Found(Service service, float score, boolean full) {

        public Found atLeast(float other) {
            return new Found(service, Math.max(score, other), full);
        }
    }

    /** What is found, in no order, what was typed but is found nowhere, and what to mark. */
    public record Findings(List<Found> found, List<String> unknown, Marks marks) {}

    public Findings find(String query) {
        var tally = new Tally(index, city);
        var concepts = new Concepts(index, city).of(query);
        concepts.forEach(tally::count);
        return new Findings(tally.found(), tally.unknown(), tally.marks());
    }
}
