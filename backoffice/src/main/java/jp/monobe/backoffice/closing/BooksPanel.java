package jp.monobe.backoffice.closing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import jp.monobe.backoffice.page.Today;
import jp.monobe.closing.BooksChecked;
import jp.monobe.closing.CheckBooks;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;

/** What the nightly check of the books found, and when (帳簿の確認). */
public final class BooksPanel extends Composite<Section> {

    private final CheckBooks check;
    private final Today today;
    private final Div found = new Div();

    /**
     * @param asks whether who looks may have it checked now
     */
    public BooksPanel(CheckBooks check, Today today, boolean asks) {
        this.check = check;
        this.today = today;
        found.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.books.title")),
                        new Paragraph(getTranslation("office.books.what")),
                        found);
        if (asks) {
            getContent()
                    .add(
                            new Actions(
                                    ActionButton.secondary(
                                            getTranslation("office.books.check"),
                                            () -> show(check.check()))));
        }
        check.last()
                .ifPresentOrElse(
                        this::show,
                        () -> found.add(new Paragraph(getTranslation("office.books.never"))));
    }

    private void show(BooksChecked checked) {
        found.removeAll();
        var at = today.text(checked.at());
        if (checked.isWell()) {
            found.add(
                    new NotificationBanner(
                            Tone.GOOD,
                            getTranslation("office.books.well"),
                            getTranslation("office.books.at", at)));
            return;
        }
        var list = new UnorderedList();
        checked.differences().forEach(it -> list.add(new ListItem(text(it))));
        found.add(
                new NotificationBanner(
                        Tone.ATTENTION,
                        getTranslation("office.books.differ"),
                        new Paragraph(getTranslation("office.books.at", at)),
                        list,
                        new Paragraph(getTranslation("office.books.differ.then"))));
    }

    private String text(BooksChecked.Difference it) {
        return getTranslation(
                "office.books.difference",
                getTranslation("office.books.question." + it.question()),
                it.detail(),
                it.things(),
                yen(it.booked()),
                yen(it.told()));
    }

    /** Of a difference, which may be on the wrong side. */
    private static String yen(long amount) {
        return "%,d円".formatted(amount);
    }
}
