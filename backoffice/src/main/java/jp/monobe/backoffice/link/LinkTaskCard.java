package jp.monobe.backoffice.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Today;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.registry.LinkTask;
import jp.monobe.registry.PersonRecord;

/** One sign-in beside the people it may be. */
final class LinkTaskCard extends Composite<Section> {

    private final LinkTask task;
    private final SerializableFunction<String, List<PersonRecord>> search;
    private final BiConsumer<LinkTask, Optional<UUID>> decide;
    private final Div found = new Div();
    private final Div asking = new Div();

    /**
     * @param cases that wait for it
     * @param search in the registry, for whom a representative named
     */
    LinkTaskCard(
            LinkTask task,
            LinkCases cases,
            Today today,
            SerializableFunction<String, List<PersonRecord>> search,
            BiConsumer<LinkTask, Optional<UUID>> decide) {
        this.task = task;
        this.search = search;
        this.decide = decide;
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(task.verified().name()),
                        new Paragraph(
                                getTranslation("office.links.since", today.text(task.createdAt()))),
                        cases,
                        verified(),
                        new Candidates(
                                task.candidates(),
                                "office.links.no-candidates",
                                "office.links.this",
                                this::askPerson),
                        asking,
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.links.nobody"), this::askNobody)));
        if (task.stated()) {
            getContent().addComponentAtIndex(1, stated());
            getContent().addComponentAtIndex(6, searching());
        }
    }

    private Component stated() {
        return new NotificationBanner(
                Tone.ATTENTION,
                getTranslation("office.links.stated"),
                getTranslation("office.links.stated.then"));
    }

    /** What was typed by somebody else may be misspelt: then she is looked for by hand. */
    private Component searching() {
        var text = new Input();
        text.setClassName("input");
        return new Div(
                new Asked(
                        "link-search-" + task.taskId(),
                        getTranslation("office.counter.search"),
                        getTranslation("office.counter.search.hint"),
                        text),
                new Actions(
                        ActionButton.secondary(
                                getTranslation("office.counter.search.do"),
                                () -> show(search.apply(text.getValue())))),
                found);
    }

    private void show(List<PersonRecord> people) {
        found.removeAll();
        found.add(
                new Candidates(
                        people,
                        "office.counter.search.none",
                        "office.links.this",
                        this::askPerson));
    }

    private SummaryList verified() {
        var list = new SummaryList();
        list.add(getTranslation("office.person.name"), task.verified().name());
        list.add(
                getTranslation("office.person.birth-date"),
                new DateText(task.verified().birthDate()));
        list.add(getTranslation("office.person.address"), task.verified().address());
        return list;
    }

    private void askPerson(PersonRecord person) {
        ask(
                getTranslation(
                        task.stated() ? "office.links.ask.stated" : "office.links.ask",
                        task.verified().name(),
                        person.name()),
                getTranslation(
                        task.stated() ? "office.links.ask.stated.then" : "office.links.ask.then"),
                Optional.of(person.personId()));
    }

    private void askNobody() {
        ask(
                getTranslation("office.links.ask-nobody"),
                getTranslation(
                        task.stated()
                                ? "office.links.ask-nobody.stated.then"
                                : "office.links.ask-nobody.then"),
                Optional.empty());
    }

    private void ask(String question, String consequence, Optional<UUID> person) {
        asking.removeAll();
        asking.add(
                new ConfirmPanel(
                        question,
                        consequence,
                        ActionButton.primary(
                                getTranslation("office.links.decide"),
                                () -> decide.accept(task, person)),
                        ActionButton.secondary(
                                getTranslation("office.act.cancel"), asking::removeAll)));
    }
}
