package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import jp.monobe.filing.EndPower;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.mandate.MandateRow;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/** Whom she lets apply for her (代わりに申請する人): those who may, those who wait, those who could once. */
@Route(value = Addresses.MANDATES, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class MandatesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final GrantedMandates mandates;
    private final EndPower power;
    private final Titles titles;

    MandatesView(GrantedMandates mandates, EndPower power, Titles titles) {
        this.mandates = mandates;
        this.power = power;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = mandates.mine();
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.HOME, getTranslation("mandate.home")),
                        new PageTitle(getTranslation("mandates.title"))
                                .lead(getTranslation("mandates.lead")));
        all.stream().map(WaitingAnswer::of).flatMap(List::stream).forEach(getContent()::add);
        getContent()
                .add(
                        list("mandates.now", all, row -> !isEnded(row)),
                        new Actions(
                                Ways.primary(
                                        Addresses.NEW_MANDATE, getTranslation("mandates.new"))),
                        new AgentSees(),
                        list("mandates.ended", all, MandatesView::isEnded),
                        new PowerOver(power),
                        new Paragraph(
                                new Anchor(Addresses.ACTING, getTranslation("acting.title"))));
    }

    private static boolean isEnded(MandateRow row) {
        return row.state() instanceof MandateState.Ended;
    }

    private Component list(String title, List<MandateRow> all, Predicate<MandateRow> which) {
        var some = all.stream().filter(which).toList();
        var tasks = new TaskList();
        some.forEach(row ->
                tasks.add(
                        new Anchor(Addresses.mandate(row.id()), name(row)),
                        getTranslation(
                                "mandates.hint",
                                MandateWords.kind(row.terms()),
                                MandateWords.until(row.terms())),
                        MandateWords.tag(row.state())));
        var part = new Div(new H2(getTranslation(title)));
        part.setClassName("stack");
        if (some.isEmpty()) {
            part.add(new Paragraph(getTranslation("mandates.none")));
            part.setVisible(title.equals("mandates.now"));
        } else {
            part.add(tasks);
        }
        return part;
    }

    private String name(MandateRow row) {
        return row.other().isEmpty() ? getTranslation("mandates.nobody-yet") : row.other();
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("mandates.title"));
    }
}
