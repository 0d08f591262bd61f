package jp.monobe.backoffice.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.agreement.AgreementResult;
import jp.monobe.agreement.Change;
import jp.monobe.agreement.Terms;
import jp.monobe.agreement.model.ChangeState.Code;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.PageTurns;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.municipality.Billing;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;

/** Changes: what waits to be decided, and how it came to be as it is (変更の履歴). */
final class ChangeList extends Composite<Section> {

    private final AgreementServices services;
    private final List<Billing.Fee> fees;
    private final Consumer<AgreementResult> told;
    private final Consumer<Terms> again;
    private final Div list = new Div();

    /**
     * @param again opens the form with what is chosen, to undo something from a later day
     */
    ChangeList(
            AgreementServices services,
            List<Billing.Fee> fees,
            Consumer<AgreementResult> told,
            Consumer<Terms> again) {
        this.services = services;
        this.fees = fees;
        this.told = told;
        this.again = again;
        list.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.agents.history")), list);
        show(0);
    }

    private void show(int page) {
        var history = services.desk().history(page);
        list.removeAll();
        if (history.changes().isEmpty()) {
            list.add(new Paragraph(getTranslation("office.agents.history.none")));
        }
        history.changes().forEach(it -> list.add(one(it, history.names())));
        list.add(new PageTurns(page, history.more(), this::show));
    }

    private Div one(Change it, Map<UUID, String> names) {
        var part = new Div();
        part.setClassName("stack");
        part.add(
                new H3(
                        getTranslation(
                                "office.agents.planned.from",
                                DateText.of(it.from()),
                                getTranslation("office.agents.subject." + it.terms().subject()))),
                facts(it, names));
        var whole = new NativeDetails(getTranslation("office.agents.whole"));
        var content = new Div();
        content.setClassName("stack");
        AgreementWords.terms(it.terms(), fees).forEach(content::add);
        whole.setContent(content);
        whole.setOpen(it.state() == Code.PROPOSED);
        part.add(whole);
        offer(it, part);
        return part;
    }

    private SummaryList facts(Change it, Map<UUID, String> names) {
        var facts = new SummaryList();
        facts.add(getTranslation("office.bill.state"), AgreementWords.state(it.state()));
        add(facts, "office.agents.proposed", it.proposed(), names);
        add(facts, "office.agents.decided", it.decided(), names);
        return facts;
    }

    private void add(
            SummaryList facts, String key, Change.@Nullable Done by, Map<UUID, String> names) {
        if (by != null) {
            facts.add(
                    getTranslation(key),
                    getTranslation(
                            by.note().isEmpty() ? "office.write-off.by" : "office.write-off.by.why",
                            services.today().text(by.at()),
                            names.getOrDefault(by.by(), ""),
                            by.note()));
        }
    }

    private void offer(Change it, Div part) {
        boolean proposes = services.staff().may(Permission.AGREEMENT_PROPOSE);
        boolean approves = services.staff().may(Permission.AGREEMENT_APPROVE);
        boolean own = it.proposed().by().equals(services.staff().id());
        if (it.state() == Code.PROPOSED) {
            proposed(it, part, proposes, approves && !own);
        } else if (proposes) {
            part.add(
                    new Actions(
                            ActionButton.plain(
                                    getTranslation("office.agents.again"),
                                    () -> again.accept(it.terms()))));
        }
    }

    private void proposed(Change it, Div part, boolean proposes, boolean decides) {
        var buttons = new Actions();
        if (decides) {
            var note = Typed.text("chars-full");
            part.add(
                    new Asked(
                            "agreement-note-" + it.id(),
                            getTranslation("office.agents.note"),
                            getTranslation("office.agents.note.hint"),
                            note));
            deciding(it, buttons, note);
        }
        if (proposes) {
            buttons.add(
                    ActionButton.secondary(
                            getTranslation("office.agents.withdraw"),
                            () -> told.accept(services.propose().withdraw(it.id(), it.version()))));
        }
        part.add(buttons);
    }

    private void deciding(Change it, Actions buttons, Input note) {
        buttons.add(
                ActionButton.primary(
                        getTranslation("office.agents.approve"),
                        () -> told.accept(services.decide().approve(it.id(), it.version()))),
                ActionButton.danger(
                        getTranslation("office.agents.refuse"),
                        () ->
                                told.accept(
                                        services.decide()
                                                .refuse(it.id(), it.version(), note.getValue()))));
    }
}
