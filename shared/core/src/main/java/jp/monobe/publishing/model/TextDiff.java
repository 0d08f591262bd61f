package jp.monobe.publishing.model;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts (変更点), line by line, and within a changed line. */
public final class TextDiff {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of a line; not {@code SAME} if it was taken away or put in. */
    public record Piece(Kind kind, String text) {}

    private TextDiff() {}

    /** The lines of both in an order in which they read well; a changed line stands once. */
    public static List<List<Piece>> lines(String before, String after) {
        var old = before.isEmpty() ? List.<String>of() : before.lines().toList();
        var fresh = after.isEmpty() ? List.<String>of() : after.lines().toList();
        var common = commonLines(old, fresh);
        var result = new ArrayList<List<Piece>>();
        int atOld = 0;
        int atFresh = 0;
        for (int[] pair : common) {
            between(old.subList(atOld, pair[0]), fresh.subList(atFresh, pair[1]), result);
            result.add(List.of(new Piece(Kind.SAME, old.get(pair[0]))));
            atOld = pair[0] + 1;
            atFresh = pair[1] + 1;
        }
        between(old.subList(atOld, old.size()), fresh.subList(atFresh, fresh.size()), result);
        return List.copyOf(result);
    }

    /** Lines that stand in one's place are compared; what is left over was added or removed. */
    private static void between(List<String> old, List<String> fresh, List<List<Piece>> result) {
        int both = Math.min(old.size(), fresh.size());
        for (int i = 0; i < both; i++) {
            result.add(within(old.get(i), fresh.get(i)));
        }
        old.stream().skip(both).map(line -> only(Kind.REMOVED, line)).forEach(result::add);
        fresh.stream().skip(both).map(line -> only(Kind.ADDED, line)).forEach(result::add);
    }

    private static List<Piece> only(Kind kind, String line) {
        return List.of(new Piece(kind, line));
    }

    /** What both begin and end with is the same; what is between was exchanged. */
    static List<Piece> within(String old, String fresh) {
        int[] from = old.codePoints().toArray();
        int[] to = fresh.codePoints().toArray();
        int most = Math.min(from.length, to.length);
        int head = 0;
        while (head < most && from[head] == to[head]) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && from[from.length - 1 - tail] == to[to.length - 1 - tail]) {
            tail++;
        }
        var pieces = new ArrayList<Piece>();
        add(pieces, Kind.SAME, from, 0, head);
        add(pieces, Kind.REMOVED, from, head, from.length - tail);
        add(pieces, Kind.ADDED, to, head, to.length - tail);
        add(pieces, Kind.SAME, from, from.length - tail, from.length);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, int[] text, int from, int to) {
        if (to > from) {
            pieces.add(new Piece(kind, new String(text, from, to - from)));
        }
    }

    /** Places of the longest run of lines that both have in the same order. */
    private static List<int[]> commonLines(List<String> old, List<String> fresh) {
        int[][] longest = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        old.get(i).equals(fresh.get(j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var pairs = new ArrayList<int[]>();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < fresh.size()) {
            if (old.get(i).equals(fresh.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
