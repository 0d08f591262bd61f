package jp.monobe.document.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Divides strips over pages (改ページ). Knows nothing of PDF. */
final class Pages {

    /** A strip and the height of the page where its top edge stands. */
    record Placed(Strip strip, float top) {}

    private static final float ROOM = A4.BOTTOM - A4.TOP;

    private final List<List<Placed>> pages = new ArrayList<>();
    private float cursor;
    private float gap;
    private float floor;

    private Pages() {
        turn();
    }

    /** At least one page. */
    static List<List<Placed>> of(List<Strip> strips) {
        var pages = new Pages();
        int start = 0;
        while (start < strips.size()) {
            int end = start + 1;
            while (strips.get(end - 1).kept() && end < strips.size()) {
                end++;
            }
            pages.placeTogether(strips.subList(start, end));
            start = end;
        }
        return pages.pages;
    }

    private void placeTogether(List<Strip> strips) {
        float needed = 0;
        float above = gap;
        for (var strip : strips) {
            needed += Math.max(above, strip.before()) + strip.height();
            above = strip.after();
        }
        if (cursor + needed > A4.BOTTOM && needed <= ROOM) {
            turn();
        }
        strips.forEach(this::place);
    }

    private void place(Strip strip) {
        if (strip.floor() > 0) {
            add(strip, 0);
            floor = strip.floor();
            return;
        }
        if (!strip.beside()) {
            cursor = Math.max(cursor, floor);
        }
        float top = isAtTop() ? cursor : cursor + Math.max(gap, strip.before());
        if (top + strip.height() > A4.BOTTOM && !isAtTop()) {
            turn();
            top = cursor;
        }
        var head = strip.head();
        if (isAtTop() && head != null) {
            add(head, top);
            top += head.height();
        }
        add(strip, top);
        cursor = top + strip.height();
        gap = strip.after();
    }

    private void add(Strip strip, float top) {
        pages.getLast().add(new Placed(strip, top));
    }

    private boolean isAtTop() {
        return cursor == A4.TOP;
    }

    private void turn() {
        pages.add(new ArrayList<>());
        cursor = A4.TOP;
        gap = 0;
        floor = 0;
    }
}
