package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import jp.monobe.backoffice.page.Today;
import jp.monobe.billing.BillView;
import jp.monobe.billing.model.Money;
import jp.monobe.billing.model.Posting;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.YenText;
import org.jspecify.annotations.Nullable;

/** What was booked of a bill (仕訳), and why it was changed. */
final class BillBooks extends Composite<Div> {

    /** A row of the books; money is null where none moved. */
    private record Line(LocalDate on, Posting.Entry entry, @Nullable Money money) {}

    BillBooks(BillView view, Today today) {
        var lines =
                view.postings().stream()
                        .flatMap(posting ->
                                posting.entries().stream()
                                        .map(entry ->
                                                new Line(
                                                        posting.bookedOn(),
                                                        entry,
                                                        posting.money())))
                        .toList();
        getContent().setClassName("stack");
        getContent()
                .add(
                        new CardTable<>(
                                        getTranslation("office.bill.books.caption"),
                                        Slice.of(lines),
                                        lines.size())
                                .uncounted()
                                .column(
                                        getTranslation("office.bill.booked"),
                                        line -> new DateText(line.on()))
                                .text(
                                        getTranslation("office.bill.debit"),
                                        line -> account(line.entry().debit().name()))
                                .text(
                                        getTranslation("office.bill.credit"),
                                        line -> account(line.entry().credit().name()))
                                .numeric(
                                        getTranslation("office.bill.amount"),
                                        line -> YenText.of(line.entry().amount()))
                                .text(
                                        getTranslation("office.questions.channel"),
                                        line -> channel(line.money()))
                                .show(0));
        if (!view.changes().isEmpty()) {
            getContent().add(changes(view, today));
        }
    }

    private String channel(@Nullable Money money) {
        return money == null ? "" : getTranslation("office.channel." + money.channel());
    }

    private String account(String name) {
        return getTranslation("office.bill.account." + name);
    }

    private OrderedList changes(BillView view, Today today) {
        var list = new OrderedList();
        list.setClassName("history");
        list.getElement().setAttribute("role", "list");
        view.changes()
                .forEach(change -> {
                    var at = new Span(today.text(change.at()));
                    at.setClassName("history__at");
                    var what =
                            new Span(
                                    getTranslation(
                                            "office.bill.change." + change.kind(),
                                            YenText.of(change.amount()),
                                            change.reason()));
                    what.setClassName("history__what");
                    list.add(new ListItem(at, what));
                });
        return list;
    }
}
