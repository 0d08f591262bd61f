package jp.monobe.backoffice.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;

/**
 * People of the registry among whom a clerk chooses (候補). Who is under 支援措置 is named as such before
 * she does.
 */
public final class Candidates extends Composite<Div> {

    private final String act;
    private final Consumer<PersonRecord> choose;

    /**
     * @param none key of what is said when there is nobody
     * @param act key of what choosing does; with {@code .of} it names the person
     */
    public Candidates(
            List<PersonRecord> people, String none, String act, Consumer<PersonRecord> choose) {
        this.act = act;
        this.choose = choose;
        getContent().add(people.isEmpty() ? new Paragraph(getTranslation(none)) : table(people));
        if (people.size() >= RegistryLookup.PAGE_SIZE) {
            // The search stops here: whoever is missing may still be on record.
            var more = getTranslation("office.links.more", RegistryLookup.PAGE_SIZE);
            getContent().addComponentAsFirst(new Paragraph(more));
        }
    }

    private Component table(List<PersonRecord> people) {
        return new CardTable<>(
                        getTranslation("office.links.candidates"), Slice.of(people), people.size())
                .uncounted()
                .text(getTranslation("office.person.name"), PersonRecord::name)
                .text(getTranslation("office.person.kana"), PersonRecord::kana)
                .column(
                        getTranslation("office.person.birth-date"),
                        person -> new DateText(person.birthDate()))
                .text(getTranslation("office.person.address"), person -> person.address().line())
                .text(
                        getTranslation("office.person.status"),
                        person -> getTranslation("office.status." + person.status()))
                .column(getTranslation("office.links.choose"), this::button)
                .show(0);
    }

    private Component button(PersonRecord person) {
        var button = ActionButton.secondary(getTranslation(act), () -> choose.accept(person));
        button.setAriaLabel(getTranslation(act + ".of", person.name()));
        return person.underProtection()
                ? new Div(new Paragraph(getTranslation("office.links.protected")), button)
                : button;
    }
}
