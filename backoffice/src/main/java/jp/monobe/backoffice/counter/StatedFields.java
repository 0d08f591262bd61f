package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.counter.Begin;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/** Somebody the registry does not have, as the paper states her (住民記録にない人). */
final class StatedFields extends Composite<Div> {

    private static final int LONGEST = 200;

    private final Input name = new Input();
    private final Input birth = new Input();
    private final Input address = new Input();
    private final Asked nameAsked = asked("stated-name", "office.person.name", name);
    private final Asked birthAsked = asked("stated-birth", "office.person.birth-date", birth);
    private final Asked addressAsked = asked("stated-address", "office.person.address", address);
    private final Consumer<Begin.Applicant> begin;

    StatedFields(Consumer<Begin.Applicant> begin) {
        this.begin = begin;
        birth.setType("date");
        birth.addClassName("chars-12");
        getContent().setClassName("fields");
        getContent()
                .add(
                        new Paragraph(getTranslation("office.counter.stated.text")),
                        nameAsked,
                        birthAsked,
                        addressAsked,
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.counter.stated.do"), this::go)));
    }

    private Asked asked(String id, String text, Input input) {
        input.addClassName("input");
        return new Asked(id, getTranslation(text), "", input);
    }

    private void go() {
        var day = day();
        birthAsked.complain(day.isEmpty() ? getTranslation("office.counter.stated.birth") : "");
        boolean named = isFilled(name, nameAsked) & isFilled(address, addressAsked);
        if (named && day.isPresent()) {
            begin.accept(
                    new Begin.Stated(
                            name.getValue().strip(), day.get(), address.getValue().strip()));
        }
    }

    private boolean isFilled(Input input, Asked asked) {
        boolean filled = !input.getValue().isBlank() && input.getValue().length() <= LONGEST;
        asked.complain(filled ? "" : getTranslation("office.counter.stated.missing"));
        return filled;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(birth.getValue()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
