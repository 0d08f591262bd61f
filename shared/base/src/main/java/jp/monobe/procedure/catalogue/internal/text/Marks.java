package jp.monobe.procedure.catalogue.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.monobe.procedure.catalogue.SearchResult.Piece;

/** Cuts a text into what was asked for and what was not. */
public final class Marks {

    private static final Pattern PART = Pattern.compile("[^\\p{Punct}\\p{IsPunctuation}\\s]+");

    private final SameWords same;
    private final Set<List<String>> meanings;

    public Marks(SameWords same, Set<List<String>> meanings) {
        this.same = same;
        this.meanings = meanings;
    }

    public List<Piece> in(String text) {
        var marked = new BitSet(text.length());
        var parts = PART.matcher(SearchText.keyOfSameLength(text));
        while (parts.find()) {
            mark(same.applyTo(JapaneseParts.part(parts.group())), parts.start(), marked);
        }
        return pieces(text, marked);
    }

    private void mark(Part part, int offset, BitSet marked) {
        var lemmas = Part.lemmas(part.words());
        for (var meaning : meanings) {
            for (int at = 0; at + meaning.size() <= lemmas.size(); at++) {
                if (lemmas.subList(at, at + meaning.size()).equals(meaning)) {
                    marked.set(
                            offset + part.words().get(at).start(),
                            offset + part.words().get(at + meaning.size() - 1).end());
                }
            }
        }
    }

    private static List<Piece> pieces(String text, BitSet marked) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < text.length(); ) {
            boolean is = marked.get(at);
            int next = is ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(at, end), is));
            at = end;
        }
        return List.copyOf(pieces);
    }
}
