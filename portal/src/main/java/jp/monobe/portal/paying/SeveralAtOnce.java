package jp.monobe.portal.paying;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.BillData;
import jp.monobe.paying.PayByCard;
import jp.monobe.paying.SlipData;

/** Several slips paid by card at once (まとめて払う): ticked here, the sum stands on the button. */
final class SeveralAtOnce extends Composite<Div> {

    /** A slip of a bill. */
    record Choice(BillData bill, SlipData slip) {}

    private final Map<Tick, SlipData> ticks = new LinkedHashMap<>();
    private final CardWay card;

    SeveralAtOnce(PayByCard pay, List<Choice> choices) {
        var list = new Div();
        list.setClassName("choices");
        list.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("bill.several"));
        choices.forEach(choice -> list.add(line(choice)));
        card = new CardWay(pay, "", this::chosen);
        getContent().setClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("bill.several")),
                        new Paragraph(getTranslation("bill.several.lead")),
                        list,
                        card);
        sum();
    }

    private Component line(Choice choice) {
        var tick = new Tick();
        tick.addValueChangeListener(_ -> sum());
        ticks.put(tick, choice.slip());
        var hint =
                new Span(
                        getTranslation(
                                "bills.hint",
                                DateText.of(choice.slip().dueOn()),
                                YenText.of(choice.slip().amount())));
        hint.setClassName("hint");
        var words = new Span(new Span(name(choice)), hint);
        var label = new NativeLabel();
        label.setClassName("choice");
        label.add(tick, words);
        return label;
    }

    /** Parts of one bill differ in their numbers. */
    private String name(Choice choice) {
        return choice.bill().inForce().size() > 1
                ? getTranslation("bill.several.part", choice.bill().title(), choice.slip().part())
                : choice.bill().title();
    }

    private List<UUID> chosen() {
        return ticks.entrySet().stream()
                .filter(it -> it.getKey().getValue())
                .map(it -> it.getValue().id())
                .toList();
    }

    private void sum() {
        var total =
                ticks.entrySet().stream()
                        .filter(it -> it.getKey().getValue())
                        .map(it -> it.getValue().amount())
                        .reduce(Yen.ZERO, Yen::plus);
        card.say(
                total.equals(Yen.ZERO)
                        ? getTranslation("bill.several.choose")
                        : getTranslation("bill.several.pay", YenText.of(total)));
    }
}
