package jp.monobe.backoffice.link;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import jp.monobe.backoffice.page.Today;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.registry.LinkTask;
import jp.monobe.registry.PersonRecord;

/** One sign-in beside the people it may be. */
final class LinkTaskCard extends Composite<Section> {

    private final LinkTask task;
    private final BiConsumer<LinkTask, Optional<UUID>> decide;
    private final Div asking = new Div();

    LinkTaskCard(LinkTask task, Today today, BiConsumer<LinkTask, Optional<UUID>> decide) {
        this.task = task;
        this.decide = decide;
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(task.verified().name()),
                        new Paragraph(
                                getTranslation("office.links.since", today.text(task.createdAt()))),
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
                getTranslation("office.links.ask", task.verified().name(), person.name()),
                getTranslation("office.links.ask.then"),
                Optional.of(person.personId()));
    }

    private void askNobody() {
        ask(
                getTranslation("office.links.ask-nobody"),
                getTranslation("office.links.ask-nobody.then"),
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
