package jp.monobe.backoffice.deduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.deduction.DeductionConsents;
import jp.monobe.deduction.DeductionConsents.Entered;
import jp.monobe.deduction.DeductionConsents.Hers;
import jp.monobe.deduction.DeductionConsents.Paper;
import jp.monobe.deduction.model.Consent;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/** What a recipient applied for (21条の申出): looked up, entered of a paper, taken back. */
final class ConsentPanel extends Composite<Section> {

    private final DeductionConsents consents;
    private final Map<String, String> names;
    private final Div news = new Div();
    private final Div body = new Div();
    private final Input person = Typed.digits("chars-12");

    /**
     * @param names of fees, by kind
     */
    ConsentPanel(DeductionConsents consents, Map<String, String> names) {
        this.consents = consents;
        this.names = names;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.consents.title")),
                        new Paragraph(getTranslation("office.consents.lead")),
                        asked("person", person),
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.consents.find"), this::find)),
                        news,
                        body);
    }

    private Asked asked(String name, Component input) {
        var key = "office.consents." + name;
        return new Asked(
                "consent-" + name, getTranslation(key), getTranslation(key + ".hint"), input);
    }

    private void find() {
        news.removeAll();
        body.removeAll();
        consents.of(person.getValue())
                .ifPresentOrElse(this::show, () -> say(Entered.NO_SUCH_PERSON));
    }

    private void show(Hers it) {
        body.removeAll();
        body.add(new H3(it.payer().name() + " " + it.payer().addresseeNo()));
        body.add(
                it.consents().isEmpty()
                        ? new Paragraph(getTranslation("office.consents.none"))
                        : table(it));
        var acts =
                new Actions(
                        ActionButton.secondary(
                                getTranslation("office.consents.enter"), () -> enter(it)));
        if (it.consents().stream().anyMatch(each -> each.endedOn() == null)) {
            acts.add(ActionButton.danger(getTranslation("office.consents.end"), () -> end(it)));
        }
        body.add(acts);
    }

    private Component table(Hers it) {
        return new CardTable<>(
                        getTranslation("office.consents.title"),
                        Slice.of(it.consents()),
                        it.consents().size())
                .uncounted()
                .text(getTranslation("office.consents.fees"), this::fees)
                .text(
                        getTranslation("office.consents.most"),
                        each ->
                                each.most() == null
                                        ? getTranslation("office.consents.all")
                                        : YenText.of(each.most()))
                .column(
                        getTranslation("office.consents.applied"),
                        each -> new DateText(each.appliedOn()))
                .column(getTranslation("office.consents.from"), each -> new DateText(each.from()))
                .column(
                        getTranslation("office.consents.ended"),
                        each ->
                                each.endedOn() == null
                                        ? new Span("―")
                                        : new DateText(each.endedOn()))
                .text(
                        getTranslation("office.consents.receipt"),
                        each ->
                                each.receiptNumber() == null
                                        ? getTranslation("office.consents.paper")
                                        : each.receiptNumber())
                .show(0);
    }

    private String fees(Consent it) {
        var fees =
                it.fees().stream()
                        .map(kind -> names.getOrDefault(kind, kind))
                        .sorted()
                        .collect(Collectors.joining("、"));
        return it.allChildren()
                ? fees
                : getTranslation("office.consents.children", fees, it.children().size());
    }

    private void enter(Hers it) {
        var ticks = new LinkedHashMap<String, Tick>();
        var boxes = new Div();
        for (var kind : consents.fees()) {
            var tick = new Tick();
            ticks.put(kind, tick);
            boxes.add(
                    DeductionWords.ticked(
                            tick, "consent-fee-" + kind, names.getOrDefault(kind, kind)));
        }
        var applied = Typed.text("chars-12");
        var from = Typed.text("chars-12");
        var most = Typed.digits("chars-12");
        news.removeAll();
        body.removeAll();
        body.add(
                new H3(getTranslation("office.consents.enter")),
                boxes,
                asked("applied", applied),
                asked("from", from),
                asked("most", most),
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.consents.enter.do"),
                                () -> keep(it, ticks, applied, from, most)),
                        ActionButton.secondary(
                                getTranslation("office.act.cancel"), () -> show(it))));
    }

    private void keep(Hers it, Map<String, Tick> ticks, Input applied, Input from, Input most) {
        var chosen =
                ticks.entrySet().stream()
                        .filter(each -> each.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        var day = DeductionWords.day(applied);
        var first = DeductionWords.day(from);
        @Nullable Yen limit =
                most.getValue().isBlank() ? null : DeductionWords.yen(most).orElse(Yen.ZERO);
        say(
                day.isEmpty() || first.isEmpty()
                        ? Entered.WRONG_DAY
                        : consents.enter(
                                new Paper(
                                        it.payer().addresseeNo(),
                                        chosen,
                                        day.get(),
                                        first.get(),
                                        limit)));
    }

    private void end(Hers it) {
        consents.end(it.payer().personId());
        find();
        news.add(DeductionWords.banner(this, Tone.GOOD, "office.consents.ended.done"));
    }

    private void say(Entered entered) {
        if (entered == Entered.DONE) {
            find();
        }
        news.removeAll();
        news.add(
                DeductionWords.banner(
                        this,
                        entered == Entered.DONE ? Tone.GOOD : Tone.BAD,
                        "office.consents.result." + entered));
    }
}
