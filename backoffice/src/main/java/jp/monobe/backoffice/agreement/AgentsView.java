package jp.monobe.backoffice.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.monobe.agreement.AgreementDesk.Agreed;
import jp.monobe.agreement.AgreementResult;
import jp.monobe.agreement.Terms;
import jp.monobe.backoffice.closing.BooksPanel;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.Channels;
import jp.monobe.staff.Permission;

/** Who collects for the city, on which terms, by which ways and for which fees (収納の委託). */
@Route(value = "agents", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.ADMINISTRATOR, OfficeRole.ACCOUNTANT, OfficeRole.ACCOUNTING_APPROVER})
public final class AgentsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final AgreementServices services;
    private final Div news = new Div();
    private final Div body = new Div();

    AgentsView(AgreementServices services) {
        this.services = services;
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getPageTitle()).lead(getTranslation("office.agents.lead")),
                        news,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        show();
    }

    private void show() {
        var agreed = services.desk().today();
        boolean edits = services.staff().may(Permission.AGREEMENT_PROPOSE);
        body.removeAll();
        if (agreed.channels().test()) {
            body.add(
                    new NotificationBanner(
                            Tone.ATTENTION,
                            getTranslation("office.agents.test"),
                            getTranslation("office.agents.test.text")));
        }
        body.add(
                designated(agreed, edits),
                ways(agreed, edits),
                planned(agreed),
                new ElQrPanel(agreed),
                new ChangeList(services, agreed.fees(), this::told, this::edit),
                new KeyPanel(services, edits),
                new BooksPanel(services.books(), services.today(), false));
    }

    private void told(AgreementResult result) {
        news.removeAll();
        news.add(AgreementWords.told(result, services.desk().today().fees()));
        if (result instanceof AgreementResult.Done || result instanceof AgreementResult.Stale) {
            show();
        }
    }

    /** Opens the form with these terms, such as what was before. */
    private void edit(Terms terms) {
        var agreed = services.desk().today();
        news.removeAll();
        body.removeAll();
        body.add(
                switch (terms) {
                    case Terms.OfAgents(var agents) ->
                            new AgentsForm(agents, agreed, services, this::told, this::show);
                    case Terms.OfChannels(var channels) ->
                            new WaysForm(channels, agreed, services, this::told, this::show);
                });
    }

    private Section designated(Agreed agreed, boolean edits) {
        var section = section("office.agents.designated");
        var all = agreed.agents().designated();
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("office.agents.none")));
        }
        all.forEach(agent ->
                section.add(new H3(agent.name()), AgreementWords.agent(agent, agreed.fees())));
        if (edits) {
            section.add(
                    new Actions(
                            ActionButton.secondary(
                                    getTranslation("office.agents.change"),
                                    () -> edit(new Terms.OfAgents(agreed.agents())))));
        }
        return section;
    }

    /** By fee, since that is what a resident asks. */
    private Section ways(Agreed agreed, boolean edits) {
        var section = section("office.agents.by-fee");
        var today = services.today().date();
        section.add(
                new CardTable<>(
                                getTranslation("office.agents.by-fee"),
                                Slice.of(agreed.fees()),
                                Math.max(1, agreed.fees().size()))
                        .uncounted()
                        .text(getTranslation("office.agents.fee"), Billing.Fee::name)
                        .text(
                                getTranslation("office.agents.ways"),
                                fee -> AgreementWords.ways(agreed.channels().of(fee.kind())))
                        .show(0),
                new Paragraph(getTranslation("office.agents.by-fee.always")),
                new Paragraph(
                        agreed.linkDays() == 0
                                ? getTranslation("office.agents.link.none")
                                : getTranslation("office.agents.link", agreed.linkDays())));
        ended(agreed.agents(), agreed.channels(), today).forEach(section::add);
        if (edits) {
            section.add(
                    new Actions(
                            ActionButton.secondary(
                                    getTranslation("office.agents.change"),
                                    () -> edit(new Terms.OfChannels(agreed.channels())))));
        }
        return section;
    }

    /** A contract that ran out leaves a way that nobody takes. */
    private List<Component> ended(Agents agents, Channels channels, LocalDate today) {
        Set<PaymentChannel> open = EnumSet.noneOf(PaymentChannel.class);
        channels.any().stream()
                .filter(way -> way != PaymentChannel.DIRECT_DEBIT)
                .filter(way -> agents.by(way, today).isEmpty())
                .forEach(open::add);
        return open.isEmpty()
                ? List.of()
                : List.of(
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("office.agents.ended"),
                                getTranslation(
                                        "office.agents.ended.text", AgreementWords.ways(open))));
    }

    private Section planned(Agreed agreed) {
        var section = section("office.agents.planned");
        var all = services.desk().planned();
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("office.agents.planned.none")));
        }
        all.forEach(it -> {
            section.add(
                    new H3(
                            getTranslation(
                                    "office.agents.planned.from",
                                    DateText.of(it.from()),
                                    getTranslation(
                                            "office.agents.subject." + it.terms().subject()))));
            AgreementWords.terms(it.terms(), agreed.fees()).forEach(section::add);
        });
        return section;
    }

    private Section section(String title) {
        var section = new Section(new H2(getTranslation(title)));
        section.setClassName("case-block stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.agents.title");
    }
}
