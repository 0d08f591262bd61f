package jp.monobe.backoffice.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jp.monobe.agreement.KeyState;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.kernel.KeyAnswer;

/** That a key is there and whether its agent takes it, and never the key (鍵の確認). */
final class KeyPanel extends Composite<Section> {

    private final AgreementServices services;
    private final boolean asks;
    private final Div list = new Div();

    KeyPanel(AgreementServices services, boolean asks) {
        this.services = services;
        this.asks = asks;
        list.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.agents.keys")),
                        new Paragraph(getTranslation("office.agents.keys.where")),
                        list);
        show();
    }

    private void show() {
        list.removeAll();
        services.keys().all().forEach(this::add);
    }

    private void add(KeyState it) {
        var facts = new SummaryList();
        facts.add(
                getTranslation("office.agents.key.file"),
                new StatusTag(
                        it.isThere() ? Tone.GOOD : Tone.ATTENTION,
                        getTranslation(
                                it.isThere()
                                        ? "office.agents.key.there"
                                        : "office.agents.key.none")));
        var asked = it.asked();
        if (asked != null) {
            var outcome = asked.answer().outcome();
            facts.add(
                    getTranslation("office.agents.key.answer"),
                    new StatusTag(
                            outcome == KeyAnswer.Outcome.ACCEPTED ? Tone.GOOD : Tone.ATTENTION,
                            getTranslation("office.agents.key.answer." + outcome)));
            facts.add(
                    getTranslation("office.agents.key.at"),
                    getTranslation(
                            "office.agents.key.at.text",
                            services.today().text(asked.at()),
                            outcome == KeyAnswer.Outcome.ACCEPTED ? "" : asked.answer().detail()));
        }
        list.add(new H3(getTranslation("office.agents.key." + it.key())), facts);
        if (asks && it.canBeAsked()) {
            list.add(
                    new Actions(
                            ActionButton.secondary(
                                    getTranslation("office.agents.key.ask." + it.key()),
                                    () -> {
                                        services.keys().ask(it.key());
                                        show();
                                    })));
        }
    }
}
