package jp.monobe.procedure.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a search found (検索の結果), best first.
 *
 * @param total of all that was found; {@code hits} may be fewer
 * @param unknown words of the query that are found nowhere
 */
public record SearchResult(List<Hit> hits, int total, List<String> unknown) {

    /**
     * One service found.
     *
     * @param full whether no other service has more of what was asked for; those stand first
     * @param name its name, and {@code summary} its summary, cut where they are to be marked
     */
    public record Hit(
            Service service, double score, boolean full, List<Piece> name, List<Piece> summary) {

        /** The words of its name and summary that were asked for. */
        public List<String> words() {
            return Stream.concat(name.stream(), summary.stream())
                    .filter(Piece::marked)
                    .map(Piece::text)
                    .distinct()
                    .toList();
        }
    }

    /** A piece of a text; {@code marked} if it is what was asked for. */
    public record Piece(String text, boolean marked) {}
}
