package jp.monobe.backoffice.billing;

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
import java.util.List;
import java.util.stream.Collectors;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Billing;
import jp.monobe.payment.AgentAgreements.Agreed;
import jp.monobe.payment.AgentAgreements.KeyFile;
import jp.monobe.payment.AgentAgreements;

/** Who collects for the city, by which ways and for which fees (収納の委託), to read. */
@Route(value = "agents", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ADMINISTRATOR)
public final class AgentsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    /** A fee by one way of paying. */
    private record FeeWays(String fee, String ways) {}

    private final AgentAgreements agreements;

    AgentsView(AgentAgreements agreements) {
        this.agreements = agreements;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var agreed = agreements.today();
        getContent().removeAll();
        getContent().add(new PageTitle(getPageTitle()).lead(getTranslation("office.agents.lead")));
        if (agreed.agents().filter(Agents::test).isPresent()) {
            getContent()
                    .add(
                            new NotificationBanner(
                                    Tone.ATTENTION,
                                    getTranslation("office.agents.test"),
                                    getTranslation("office.agents.test.text")));
        }
        getContent().add(designated(agreed), ways(agreed), elQr(agreed), keys(agreed));
    }

    private Section designated(Agreed agreed) {
        var section = section("office.agents.designated");
        var all = agreed.agents().map(Agents::designated).orElse(List.of());
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("office.agents.none")));
        }
        all.forEach(agent -> section.add(new H3(agent.name()), facts(agent, agreed)));
        return section;
    }

    private SummaryList facts(Agents.Designated agent, Agreed agreed) {
        var list = new SummaryList();
        list.add(getTranslation("office.agents.address"), agent.address());
        list.add(
                getTranslation("office.agents.basis"),
                getTranslation("office.agents.basis." + agent.kind()));
        list.add(getTranslation("office.agents.announced"), DateText.of(agent.announcedOn()));
        list.add(getTranslation("office.agents.ways"), channels(agent));
        list.add(
                getTranslation("office.agents.fees"),
                agent.fees().isEmpty()
                        ? getTranslation("office.agents.fees.all")
                        : names(agent, agreed));
        list.add(
                getTranslation("office.agents.days"),
                getTranslation("office.agents.days.rule", agent.daysToPayIn()));
        list.add(getTranslation("office.agents.cost"), agent.cost());
        return list;
    }

    private String channels(Agents.Designated agent) {
        return agent.channels().stream()
                .map(it -> getTranslation("office.agents.way." + it))
                .collect(Collectors.joining("、"));
    }

    private static String names(Agents.Designated agent, Agreed agreed) {
        return agreed.billing().map(Billing::fees).orElse(List.of()).stream()
                .filter(fee -> agent.fees().contains(fee.kind()))
                .map(Billing.Fee::name)
                .collect(Collectors.joining("、"));
    }

    /** By fee, since that is what a resident asks. */
    private Section ways(Agreed agreed) {
        var section = section("office.agents.by-fee");
        var rows =
                agreed.billing().map(Billing::fees).orElse(List.of()).stream()
                        .map(fee -> new FeeWays(fee.name(), waysOf(fee, agreed)))
                        .toList();
        section.add(
                new CardTable<>(
                                getTranslation("office.agents.by-fee"),
                                Slice.of(rows),
                                Math.max(1, rows.size()))
                        .uncounted()
                        .text(getTranslation("office.agents.fee"), FeeWays::fee)
                        .text(getTranslation("office.agents.ways"), FeeWays::ways)
                        .show(0));
        section.add(
                new Paragraph(
                        agreed.payLinkDays() == 0
                                ? getTranslation("office.agents.link.none")
                                : getTranslation("office.agents.link", agreed.payLinkDays())));
        return section;
    }

    private Section elQr(Agreed agreed) {
        var section = section("office.agents.el-qr");
        var on = agreed.elQr();
        if (on.isEmpty()) {
            section.add(new Paragraph(getTranslation("office.agents.el-qr.off")));
        } else {
            section.add(
                    new NotificationBanner(
                            Tone.ATTENTION,
                            getTranslation("office.agents.el-qr.emulation"),
                            getTranslation("office.agents.el-qr.emulation.text")));
            var list = new SummaryList();
            list.add(getTranslation("office.agents.el-qr.agency"), on.get().agency());
            list.add(
                    getTranslation("office.agents.fees"),
                    agreed.billing().map(Billing::fees).orElse(List.of()).stream()
                            .flatMap(fee ->
                                    on.get().numberOf(fee.kind()).stream()
                                            .map(it ->
                                                    getTranslation(
                                                            "office.agents.el-qr.fee",
                                                            fee.name(),
                                                            it)))
                            .collect(Collectors.joining("、")));
            section.add(list);
        }
        return section;
    }

    private String waysOf(Billing.Fee fee, Agreed agreed) {
        return agreed.agents().map(Agents::designated).orElse(List.of()).stream()
                .filter(agent -> agent.fees().isEmpty() || agent.fees().contains(fee.kind()))
                .flatMap(agent -> agent.channels().stream())
                .distinct()
                .map(it -> getTranslation("office.agents.way." + it))
                .collect(Collectors.joining("、"));
    }

    /** That a key is there, and never the key. */
    private Section keys(Agreed agreed) {
        var section = section("office.agents.keys");
        section.add(new Paragraph(getTranslation("office.agents.keys.where")));
        var list = new SummaryList();
        for (var file : KeyFile.values()) {
            boolean there = agreed.present().contains(file);
            list.add(
                    getTranslation("office.agents.key." + file),
                    new StatusTag(
                            there ? Tone.GOOD : Tone.ATTENTION,
                            getTranslation(
                                    there ? "office.agents.key.there" : "office.agents.key.none")));
        }
        section.add(list);
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
