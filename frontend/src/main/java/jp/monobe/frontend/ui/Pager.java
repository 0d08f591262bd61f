package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Leads through the pages of a long list (頁送り); hidden when there is one page only. */
public final class Pager extends Composite<Nav> {

    private static final int NEIGHBOURS = 2;

    private final IntConsumer turn;

    public Pager(IntConsumer turn) {
        this.turn = turn;
        getContent().setClassName("pager");
        getContent().setAriaLabel(getTranslation("ui.pager"));
    }

    /** Shows where {@code page}, counted from 0, is among {@code pages}. */
    public void show(int page, int pages) {
        getContent().removeAll();
        getContent().setVisible(pages > 1);
        var list = new UnorderedList();
        int last = -1;
        for (int each : near(page, pages)) {
            if (each > last + 1) {
                list.add(new ListItem(new Span("…")));
            }
            list.add(new ListItem(link(each, page)));
            last = each;
        }
        getContent().add(list);
    }

    private static int[] near(int page, int pages) {
        return IntStream.range(0, pages)
                .filter(p -> p == 0 || p == pages - 1 || Math.abs(p - page) <= NEIGHBOURS)
                .toArray();
    }

    private NativeButton link(int page, int current) {
        var link = new NativeButton(String.valueOf(page + 1), _ -> turn.accept(page));
        link.setAriaLabel(getTranslation("ui.pager.page", page + 1));
        if (page == current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
