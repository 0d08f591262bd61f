package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.monobe.reference.YuchoAccount;

/**
 * 記号 and 番号 as the passbook of ゆうちょ銀行 has them. Whoever copies them need not know what other banks
 * call the account: it is worked out, said, and put into the parts below.
 */
final class YuchoParts extends Div {

    private final Input sign = Controls.line("chars-8 numeric");
    private final Input number = Controls.line("chars-8 numeric");
    private final Paragraph said = new Paragraph();
    private final Consumer<YuchoAccount> taken;

    YuchoParts(String id, Consumer<YuchoAccount> taken) {
        this.taken = taken;
        sign.setId(id + "-yucho-sign");
        number.setId(id + "-yucho-number");
        Stream.of(sign, number)
                .forEach(input -> {
                    input.getElement()
                            .setAttribute("inputmode", "numeric")
                            .setAttribute("autocomplete", "off");
                    input.addValueChangeListener(change -> {
                        if (change.isFromClient()) {
                            left();
                        }
                    });
                });
        said.setClassName("field__note");
        said.getElement().setAttribute("aria-live", "polite");
        var lead = new Paragraph(getTranslation("fill.account.yucho"));
        lead.setClassName("hint");
        add(
                lead,
                Controls.part(
                        getTranslation("fill.account.yucho.sign"),
                        getTranslation("fill.account.yucho.sign.hint"),
                        sign),
                Controls.part(
                        getTranslation("fill.account.yucho.number"),
                        getTranslation("fill.account.yucho.number.hint"),
                        number),
                said);
    }

    private void left() {
        Stream.of(sign, number).forEach(input -> input.setValue(digits(input)));
        if (Stream.of(sign, number).anyMatch(input -> input.getValue().isEmpty())) {
            said.setText("");
            return;
        }
        var account = YuchoAccount.of(sign.getValue(), number.getValue());
        said.setText(words(account));
        account.ifPresent(taken);
    }

    /** A dash, and the figure that some passbooks print after the sign, are left out. */
    private static String digits(Input input) {
        var typed = Controls.narrow(input.getValue());
        return typed.replaceAll("[-‐ー−].*$", "").replace(" ", "");
    }

    private String words(Optional<YuchoAccount> account) {
        return account.map(
                        it -> getTranslation("fill.account.yucho.taken", it.branch(), it.number()))
                .orElseGet(() -> getTranslation("fill.account.yucho.none-such"));
    }

    /** What was typed belongs to another account. */
    void forget() {
        sign.setValue("");
        number.setValue("");
        said.setText("");
    }
}
