package jp.monobe.backoffice.inbox;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.frontend.ui.ActionButton;

/** Looks for cases of one procedure, and for a receipt number or the beginning of a name. */
final class InboxSearch extends Composite<Div> {

    private final InboxQuery query;
    private final Choice procedure;
    private final Choice desk;
    private final Input input = new Input(ValueChangeMode.EAGER);

    InboxSearch(InboxQuery query, Choice procedure, Choice desk) {
        this.query = query;
        this.procedure = procedure;
        this.desk = desk;
        var which = new NativeLabel(getTranslation("office.inbox.procedure"));
        which.setFor(procedure);
        which.setClassName("office-search__label");
        var label = new NativeLabel(getTranslation("office.inbox.search"));
        label.setFor(input);
        label.setClassName("office-search__label");
        input.setId("inbox-search");
        input.setType("search");
        input.setClassName("input");
        input.getElement().setAttribute("autocomplete", "off");
        input.setValue(query.text());
        var form = new Div(input, find());
        form.setClassName("search");
        getContent().setClassName("office-search");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(which, procedure);
        if (desk.isVisible()) {
            var where = new NativeLabel(getTranslation("office.inbox.desk"));
            where.setFor(desk);
            where.setClassName("office-search__label");
            getContent().add(where, desk);
        }
        getContent().add(label, form);
    }

    private ActionButton find() {
        var button = ActionButton.secondary(getTranslation("office.inbox.find"), this::search);
        button.addClickShortcut(Key.ENTER).listenOn(input);
        return button;
    }

    private void search() {
        UI.getCurrent()
                .navigate(
                        InboxView.class,
                        query.searching(procedure.getValue(), desk.getValue(), input.getValue())
                                .parameters());
    }
}
