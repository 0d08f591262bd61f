package jp.monobe.backoffice.outside;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import jp.monobe.backoffice.link.Candidates;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.myna.OutsideDesk;
import jp.monobe.myna.OutsideFiling.Cause;
import jp.monobe.registry.PersonRecord;
import org.jspecify.annotations.Nullable;

/** Which procedure and whose it is, or why it cannot be taken in. */
final class OutsideDecision extends Composite<Section> {

    private static final String NONE = "";

    private final OutsideDesk.Opened opened;
    private final OutsideDesk desk;
    private final BiConsumer<OutsideDesk.Result, String> decided;
    private final Choice procedure;
    private final Asked procedureAsked;
    private final TextArea reason = new TextArea();
    private final Asked reasonAsked;
    private final Div found = new Div();
    private final Div asking = new Div();

    OutsideDecision(
            OutsideDesk.Opened opened,
            OutsideDesk desk,
            BiConsumer<OutsideDesk.Result, String> decided) {
        this.opened = opened;
        this.desk = desk;
        this.decided = decided;
        procedure = new Choice(titles(), opened.suggested());
        procedureAsked = asked("outside-procedure", "office.outside.as", procedure);
        reason.setClassName("input");
        reasonAsked = asked("outside-reason", "office.outside.reason", reason);
        getContent().setClassName("case-block stack");
        if (opened.filing().cause() != Cause.UNREADABLE) {
            addAssigning();
        }
        getContent()
                .add(
                        asking,
                        new H2(getTranslation("office.outside.refuse.title")),
                        reasonAsked,
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.outside.refuse"), this::askRefuse)));
    }

    private void addAssigning() {
        var search = new Input();
        search.setClassName("input");
        getContent()
                .add(
                        new H2(getTranslation("office.outside.decide.title")),
                        procedureAsked,
                        new Candidates(
                                opened.candidates(),
                                "office.outside.no-candidates",
                                "office.outside.this",
                                this::ask),
                        asked("outside-search", "office.outside.search", search),
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.outside.search.do"),
                                        () -> search(search.getValue()))),
                        found,
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.outside.nobody"), () -> ask(null))));
    }

    private LinkedHashMap<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        titles.put(NONE, getTranslation("office.outside.as.none"));
        opened.assignable().forEach(form -> titles.put(form.procedure(), form.title()));
        return titles;
    }

    private Asked asked(String id, String key, Component control) {
        return new Asked(id, getTranslation(key), getTranslation(key + ".hint"), control);
    }

    private void search(String text) {
        found.removeAll();
        found.add(
                new Candidates(
                        desk.search(opened.filing().id(), text),
                        "office.outside.search.none",
                        "office.outside.this",
                        this::ask));
    }

    private void ask(@Nullable PersonRecord person) {
        boolean chosen = !procedure.getValue().equals(NONE);
        procedureAsked.complain(chosen ? "" : getTranslation("office.outside.as.missing"));
        if (!chosen) {
            return;
        }
        UUID personId = person == null ? null : person.personId();
        confirm(
                person == null
                        ? getTranslation("office.outside.ask-nobody")
                        : getTranslation("office.outside.ask", person.name()),
                getTranslation("office.outside.ask.then"),
                () ->
                        decided.accept(
                                desk.assign(opened.filing().id(), procedure.getValue(), personId),
                                "office.outside.done"));
    }

    private void askRefuse() {
        var text = reason.getValue().strip();
        reasonAsked.complain(
                text.isEmpty() || text.length() > 1000
                        ? getTranslation("office.outside.reason.missing")
                        : "");
        if (text.isEmpty() || text.length() > 1000) {
            return;
        }
        confirm(
                getTranslation("office.outside.ask-refuse"),
                getTranslation("office.outside.ask-refuse.then"),
                () ->
                        decided.accept(
                                desk.refuse(opened.filing().id(), text), "office.outside.refused"));
    }

    private void confirm(String question, String consequence, Runnable act) {
        asking.removeAll();
        asking.add(
                new ConfirmPanel(
                        question,
                        consequence,
                        ActionButton.primary(getTranslation("office.links.decide"), act),
                        ActionButton.secondary(
                                getTranslation("office.act.cancel"), asking::removeAll)));
    }
}
