package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.procedure.form.TypedTwice;

/**
 * The number of an account, typed twice (口座番号・確認). A Japanese one has no check digit, so a single
 * wrong figure is seen by nobody until the bank sends the money back. Until both agree the number
 * that was there before stands.
 */
final class NumberTwice extends Div {

    private final Input number = Controls.line("chars-8 numeric");
    private final Input again = Controls.line("chars-8 numeric");
    private String kept = "";

    NumberTwice(String id, Runnable left) {
        number.setId(id);
        again.setId(id + "-again");
        Stream.of(number, again)
                .forEach(input -> {
                    input.getElement()
                            .setAttribute("inputmode", "numeric")
                            .setAttribute("autocomplete", "off");
                    input.addValueChangeListener(change -> {
                        if (change.isFromClient()) {
                            input.setValue(Controls.narrow(input.getValue()));
                            keep();
                            left.run();
                        }
                    });
                });
        add(
                Controls.part(
                        getTranslation("fill.account.number"),
                        getTranslation("fill.account.number.hint"),
                        number),
                Controls.part(
                        getTranslation("fill.account.again"),
                        getTranslation("fill.account.again.hint"),
                        again));
    }

    /** Both, as it is known already. */
    void set(String value) {
        number.setValue(value);
        again.setValue(value);
        keep();
    }

    private void keep() {
        if (number.getValue().equals(again.getValue())) {
            kept = typed().agreed();
        }
    }

    /** What both said last; empty until they once did. */
    String kept() {
        return kept;
    }

    boolean isBlank() {
        return number.getValue().isBlank() && again.getValue().isBlank();
    }

    /** Both are typed, and not the same. */
    boolean isDiffering() {
        return typed().differs();
    }

    private TypedTwice typed() {
        return new TypedTwice(number.getValue(), again.getValue());
    }

    Optional<Flaw> flaw() {
        if (isBlank() || !typed().agreed().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isDiffering()
                        ? new Flaw(focusId(), "fill.account.again.differs")
                        : new Flaw(focusId(), "fill.account.again.missing"));
    }

    /** The one to type next; of two that differ the first, since either may be wrong. */
    String focusId() {
        boolean second = !number.getValue().isBlank() && again.getValue().isBlank();
        return (second ? again : number).getId().orElseThrow();
    }
}
