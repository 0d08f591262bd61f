package jp.monobe.backoffice.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Agents.Designated;
import jp.monobe.municipality.Billing;
import org.jspecify.annotations.Nullable;

/** One agent and its contract, to be typed (委託する相手の入力). */
final class AgentFields extends Composite<Div> {

    private final int no;
    private final Choice kind;
    private final Input name = Typed.text("chars-full");
    private final Input address = Typed.text("chars-full");
    private final Input announced = Typed.text("chars-12");
    private final Input from = Typed.text("chars-12");
    private final Input until = Typed.text("chars-12");
    private final Input days = Typed.digits("chars-4");
    private final Input payIn = Typed.text("chars-full");
    private final Input percent = Typed.text("chars-4");
    private final Input yen = Typed.digits("chars-4");
    private final Map<PaymentChannel, Tick> ways = new LinkedHashMap<>();
    private final Map<String, Tick> fees = new LinkedHashMap<>();
    private Runnable remove = () -> {};

    AgentFields(int no, @Nullable Designated before, List<Billing.Fee> known) {
        this.no = no;
        var kinds = new LinkedHashMap<String, String>();
        for (var each : Agents.Kind.values()) {
            kinds.put(each.name(), getTranslation("office.agents.basis." + each));
        }
        kind = new Choice(kinds, before == null ? Agents.Kind.CARD.name() : before.kind().name());
        getContent().setClassName("stack");
        getContent()
                .add(
                        new H3(getTranslation("office.agents.no", no)),
                        asked("basis", kind),
                        asked("name", name),
                        asked("address", address),
                        asked("announced", announced),
                        asked("start", from),
                        asked("until", until),
                        ticks("ways", waysOf(before)),
                        ticks("fees", feesOf(before, known)),
                        asked("designated-days", days),
                        asked("pay-in", payIn),
                        asked("percent", percent),
                        asked("yen", yen),
                        new Actions(
                                ActionButton.plain(
                                        getTranslation("office.agents.remove", no),
                                        () -> remove.run())));
        if (before != null) {
            fill(before);
        }
    }

    void onRemove(Runnable act) {
        remove = act;
    }

    private void fill(Designated it) {
        name.setValue(it.name());
        address.setValue(it.address());
        announced.setValue(it.announcedOn().toString());
        from.setValue(it.from().toString());
        until.setValue(it.until() == null ? "" : it.until().toString());
        days.setValue(String.valueOf(it.daysToPayIn()));
        payIn.setValue(it.payInRule());
        percent.setValue(it.cost().percent().stripTrailingZeros().toPlainString());
        yen.setValue(String.valueOf(it.cost().yen()));
    }

    private Asked asked(String what, Component input) {
        var key = "office.agents." + what;
        return new Asked(
                "agent-" + no + "-" + what,
                getTranslation(key),
                getTranslation(key + ".hint"),
                input);
    }

    private List<NativeLabel> waysOf(@Nullable Designated before) {
        return Stream.of(Agents.Kind.values())
                .flatMap(each -> each.ways().stream())
                .sorted()
                .map(way -> {
                    var tick = new Tick();
                    tick.setValue(before != null && before.channels().contains(way));
                    ways.put(way, tick);
                    return line(tick, getTranslation("office.agents.way." + way));
                })
                .toList();
    }

    /** None ticked: all of them. */
    private List<NativeLabel> feesOf(@Nullable Designated before, List<Billing.Fee> known) {
        return known.stream()
                .map(fee -> {
                    var tick = new Tick();
                    tick.setValue(before != null && before.fees().contains(fee.kind()));
                    fees.put(fee.kind(), tick);
                    return line(tick, fee.name());
                })
                .toList();
    }

    private Div ticks(String what, List<NativeLabel> lines) {
        var title = getTranslation("office.agents." + what);
        var label = new Paragraph(title);
        label.setClassName("field__label");
        var hint = new Paragraph(getTranslation("office.agents." + what + ".hint"));
        hint.setClassName("hint");
        var group = new Div(label, hint);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        var choices = new Div();
        choices.setClassName("choices");
        lines.forEach(choices::add);
        group.add(choices);
        group.setClassName("stack");
        return group;
    }

    private static NativeLabel line(Tick tick, String words) {
        var label = new NativeLabel();
        label.setClassName("choice");
        label.add(tick, new Span(words));
        return label;
    }

    /** Empty when a number or a day is none. */
    Optional<Designated> read() {
        try {
            var end = until.getValue().isBlank() ? null : day(until);
            return Optional.of(
                    new Designated(
                            Agents.Kind.valueOf(kind.getValue()),
                            name.getValue().strip(),
                            address.getValue().strip(),
                            day(announced),
                            day(from),
                            end,
                            chosen(ways),
                            chosen(fees),
                            Integer.parseInt(days.getValue().strip()),
                            payIn.getValue().strip(),
                            new Agents.Cost(
                                    new BigDecimal(percent.getValue().strip()),
                                    Long.parseLong(yen.getValue().strip()))));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Input input) {
        return LocalDate.parse(input.getValue().strip());
    }

    private static <T> List<T> chosen(Map<T, Tick> ticks) {
        return ticks.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
