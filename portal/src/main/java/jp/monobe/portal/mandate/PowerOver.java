package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.filing.EndPower;
import jp.monobe.filing.EndPowerResult;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Once;

/**
 * Who has come of age says that her parents or guardian represent her no more (代理の終了), of a filing
 * whose number she was told.
 */
class PowerOver extends Composite<Div> {

    private static final String NUMBER = "power-over-number";

    private final EndPower power;
    private final Input number = new Input();
    private final Div news = new Div();

    PowerOver(EndPower power) {
        this.power = power;
        number.setId(NUMBER);
        number.setClassName("input chars-12");
        number.getElement().setAttribute("autocomplete", "off");
        var label = new NativeLabel(getTranslation("mandates.power.number"));
        label.setFor(NUMBER);
        label.setClassName("field__label");
        var field = new Div(label, number);
        field.setClassName("field");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("mandates.power")),
                        new Paragraph(getTranslation("mandates.power.text")),
                        field,
                        news,
                        new Actions(
                                Once.secondary(getTranslation("mandates.power.end"), this::end)));
    }

    private void end() {
        news.removeAll();
        news.add(
                switch (power.over(number.getValue())) {
                    case EndPowerResult.Ended() -> say(Tone.GOOD, "mandates.power.ended");
                    case EndPowerResult.NotHers() ->
                            say(Tone.ATTENTION, "mandates.power.not-yours");
                    case EndPowerResult.StillHeld() -> say(Tone.ATTENTION, "mandates.power.held");
                });
    }

    private NotificationBanner say(Tone tone, String key) {
        return new NotificationBanner(tone, getTranslation(key), getTranslation(key + ".text"))
                .announced();
    }
}
