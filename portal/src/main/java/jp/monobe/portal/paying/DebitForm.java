package jp.monobe.portal.paying;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.frontend.form.field.AccountEntry;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.paying.MyDebits.Fee;
import jp.monobe.reference.AccountHolderKana;

/** Which fees are to be drawn, and from which account. Knows no service. */
final class DebitForm extends Composite<Div> {

    /** Told of what is whole. */
    interface Whole {
        void whole(DebitForm form, List<Fee> fees, DebitAccount account);
    }

    private final Map<Tick, Fee> ticks = new LinkedHashMap<>();
    private final Paragraph missing = new Paragraph();
    private final AccountEntry account;
    private final Whole whole;

    DebitForm(List<Fee> fees, Whole whole) {
        this.whole = whole;
        account =
                new AccountEntry(
                        "debit-account",
                        getTranslation("debits.account"),
                        getTranslation("debits.account.hint"),
                        getTranslation("debits.account.wrong"));
        missing.setClassName("field__error");
        missing.getElement().setAttribute("role", "alert");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("debits.fees.ask")),
                        choices(fees),
                        missing,
                        account,
                        new Actions(
                                ActionButton.primary(getTranslation("debits.next"), this::next)));
    }

    private Div choices(List<Fee> fees) {
        var list = new Div();
        list.setClassName("choices");
        list.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("debits.fees.ask"));
        fees.forEach(fee -> {
            var tick = new Tick();
            ticks.put(tick, fee);
            var label = new NativeLabel();
            label.setClassName("choice");
            label.add(tick, new Span(fee.name()));
            list.add(label);
        });
        return list;
    }

    private void next() {
        var chosen =
                ticks.entrySet().stream()
                        .filter(it -> it.getKey().getValue())
                        .map(Entry::getValue)
                        .toList();
        missing.setText(chosen.isEmpty() ? getTranslation("debits.fees.missing") : "");
        var typed = account.read();
        if (chosen.isEmpty() || typed.isEmpty()) {
            return;
        }
        var it = typed.get();
        AccountHolderKana.parse(it.holder())
                .ifPresentOrElse(
                        holder ->
                                whole.whole(
                                        this,
                                        chosen,
                                        new DebitAccount(
                                                it.bank(),
                                                it.branch(),
                                                it.kind(),
                                                it.number(),
                                                holder.value())),
                        () -> account.complain(getTranslation("debits.result.HolderWrong.text")));
    }
}
