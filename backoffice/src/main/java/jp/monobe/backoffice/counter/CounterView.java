package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.counter.CounterDesk;
import jp.monobe.counter.EntryRow;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.page.PageTitle;

/** Paper filings: a new one, and those begun and not handed in (代行入力). */
@Route(value = "counter", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.CLERK)
public final class CounterView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final CounterDesk desk;
    private final Today today;

    CounterView(CounterDesk desk, Today today) {
        this.desk = desk;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var begin = new Anchor(EntryAddress.NEW, getTranslation("office.counter.begin"));
        begin.setClassName("button button--primary");
        var open = desk.open();
        getContent().removeAll();
        getContent()
                .add(
                        new PageTitle(getPageTitle()).lead(getTranslation("office.counter.lead")),
                        new Actions(begin),
                        new H2(getTranslation("office.counter.open")),
                        open.isEmpty()
                                ? new EmptyState(
                                        getTranslation("office.counter.none"),
                                        getTranslation("office.counter.none.do"))
                                : table(open));
    }

    private Component table(List<EntryRow> open) {
        return new CardTable<>(
                        getTranslation("office.counter.caption"), Slice.of(open), open.size())
                .column(getTranslation("office.counter.applicant"), this::way)
                .text(getTranslation("office.counter.procedure"), EntryRow::procedure)
                .column(
                        getTranslation("office.counter.received"),
                        it -> new DateText(it.receivedOn()))
                .text(
                        getTranslation("office.counter.channel"),
                        it -> getTranslation("office.channel." + it.channel()))
                .text(getTranslation("office.counter.clerk"), EntryRow::clerk)
                .text(getTranslation("office.counter.saved"), it -> today.text(it.savedAt()))
                .show(0);
    }

    private Anchor way(EntryRow entry) {
        return new Anchor(EntryAddress.of(entry.id()), entry.applicant());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.counter.title");
    }
}
