package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import jp.monobe.frontend.form.field.Picker.Named;
import jp.monobe.reference.Banks;

/** One bank of all there are, found by a few letters (金融機関を選ぶ). */
public final class BankPicker extends Div {

    private static final int MOST = 8;

    /**
     * @param picked told the bank's name
     */
    public BankPicker(String id, String label, Consumer<String> picked) {
        add(
                new Picker(
                        id,
                        label,
                        typed ->
                                Banks.japan().search(typed, MOST).stream()
                                        .map(bank -> new Named(bank.code(), bank.name()))
                                        .toList(),
                        named -> picked.accept(named.name())));
    }
}
