package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.monobe.procedure.model.Field;
import jp.monobe.reference.PostalCodes;
import jp.monobe.reference.Town;

/**
 * A postal code (郵便番号) that spares typing an address up to its town. Where one code means several
 * towns, the person chooses; an unknown one stops nobody, since the file ages.
 */
final class TownFinder extends Div {

    private final String id;
    private final Consumer<Town> found;
    private final Input code = Controls.line("chars-8 numeric");
    private final Div choice = new Div();
    private final Paragraph said = new Paragraph();

    TownFinder(String id, Consumer<Town> found) {
        this.id = id;
        this.found = found;
        code.setId(id + "-postal");
        code.getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "postal-code");
        code.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look();
            }
        });
        said.setClassName("field__note");
        said.getElement().setAttribute("aria-live", "polite");
        add(
                Controls.part(
                        getTranslation("fill.address.postal"),
                        getTranslation("fill.address.postal.hint"),
                        code),
                choice,
                said);
    }

    private void look() {
        choice.removeAll();
        var typed = code.getValue();
        var towns = PostalCodes.japan().towns(typed);
        if (towns.size() == 1) {
            take(towns.getFirst());
        } else if (!towns.isEmpty()) {
            choose(towns);
        } else {
            said.setText(typed.isBlank() ? "" : getTranslation("fill.address.postal.none"));
        }
    }

    private void choose(List<Town> towns) {
        var options =
                IntStream.range(0, towns.size())
                        .mapToObj(no ->
                                new Field.Option(
                                        Integer.toString(no), towns.get(no).address(), null))
                        .toList();
        var choices =
                new Choices(id + "-town", options, no -> take(towns.get(Integer.parseInt(no))));
        choices.getElement()
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-label", getTranslation("fill.address.town"));
        choice.add(Controls.part(getTranslation("fill.address.town"), choices));
        said.setText(getTranslation("fill.address.town.many", towns.size()));
        code.getElement().executeJs("document.getElementById($0)?.focus()", choices.focusId());
    }

    private void take(Town town) {
        said.setText(getTranslation("fill.address.taken", town.address()));
        found.accept(town);
    }

    /** What was found belongs to another address. */
    void forget() {
        code.setValue("");
        choice.removeAll();
        said.setText("");
    }
}
