package jp.monobe.backoffice.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.monobe.agreement.AgreementDesk.Agreed;
import jp.monobe.agreement.AgreementResult;
import jp.monobe.agreement.Terms;
import jp.monobe.backoffice.page.FormHeading;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.Channels;

/** Proposing by which ways each fee is offered (料金ごとの払い方の変更). */
final class WaysForm extends Composite<Section> {

    private final Map<String, Map<PaymentChannel, Tick>> ticks = new LinkedHashMap<>();
    private final Tick test = new Tick();

    WaysForm(
            Channels before,
            Agreed agreed,
            AgreementServices services,
            Consumer<AgreementResult> told,
            Runnable cancel) {
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new FormHeading(getTranslation("office.agents.ways.form")),
                        new Paragraph(getTranslation("office.agents.ways.form.text")));
        agreed.fees().forEach(fee -> getContent().add(fee(fee, before)));
        test.setValue(before.test());
        getContent().add(line(test, getTranslation("office.agents.mode.tick")));
        var when = new FromDay[1];
        when[0] =
                new FromDay(
                        services.today().date().plusDays(1),
                        () ->
                                told.accept(
                                        services.propose()
                                                .propose(
                                                        new Terms.OfChannels(chosen()),
                                                        when[0].day(),
                                                        when[0].reason())),
                        cancel);
        getContent().add(when[0]);
    }

    private Div fee(Billing.Fee fee, Channels before) {
        var group = new Div();
        group.setClassName("stack");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", fee.name());
        var name = new Paragraph(fee.name());
        name.setClassName("field__label");
        var choices = new Div();
        choices.setClassName("choices");
        var ofFee = new EnumMap<PaymentChannel, Tick>(PaymentChannel.class);
        for (var way : Channels.WAYS) {
            var tick = new Tick();
            tick.setValue(before.takes(fee.kind(), way));
            ofFee.put(way, tick);
            choices.add(line(tick, getTranslation("office.agents.way." + way)));
        }
        ticks.put(fee.kind(), ofFee);
        group.add(name, choices);
        return group;
    }

    private static NativeLabel line(Tick tick, String words) {
        var label = new NativeLabel();
        label.setClassName("choice");
        label.add(tick, new Span(words));
        return label;
    }

    private Channels chosen() {
        List<Channels.OfFee> fees = new ArrayList<>();
        ticks.forEach((kind, ofFee) ->
                fees.add(
                        new Channels.OfFee(
                                kind,
                                ofFee.entrySet().stream()
                                        .filter(it -> it.getValue().getValue())
                                        .map(Map.Entry::getKey)
                                        .toList())));
        return new Channels(test.getValue(), fees);
    }
}
