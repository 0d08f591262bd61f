package jp.monobe.procedure.catalogue;

import java.util.List;
import jp.monobe.procedure.catalogue.internal.text.Marks;

/**
 * What a search found (検索の結果), best first.
 *
 * @param total of all that was found; {@code hits} may be fewer
 * @param unknown words of the query that are found nowhere, without those that say little
 * @param vague whether it holds only words that say little by themselves (いくら, いつから); then nothing
 *     answers it, and hits only hold the words
 * @param marks finds what was asked for in a text
 */
public record SearchResult(
        List<Hit> hits, int total, List<String> unknown, boolean vague, Marks marks) {

    /**
     * One service found.
     *
     * @param id the service; its entry is in the city's catalogue
     * @param own whether it is the city's own
     * @param full whether it answers what was asked; those stand first
     */
    public record Hit(String id, boolean own, Status status, double score, boolean full) {}

    /** A text cut into what was asked for and what was not. */
    public List<Piece> marked(String text) {
        return marks.in(text);
    }

    /** A piece of a text; {@code marked} if it is what was asked for. */
    public record Piece(String text, boolean marked) {}
}
