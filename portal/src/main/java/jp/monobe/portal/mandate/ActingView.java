package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import jp.monobe.filing.AgentDrafts;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.mandate.HeldMandates;
import jp.monobe.mandate.MandateAct;
import jp.monobe.mandate.MandateRow;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.OnlineForms;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/** One for whom she may apply (代わりの申請): what may be begun, what is begun, what she did. */
@Route(value = "acting/:id", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class ActingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final HeldMandates mandates;
    private final AgentDrafts drafts;
    private final OnlineForms forms;
    private final Titles titles;

    ActingView(HeldMandates mandates, AgentDrafts drafts, OnlineForms forms, Titles titles) {
        this.mandates = mandates;
        this.drafts = drafts;
        this.forms = forms;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Parameters.id(event);
        show(id);
        var acts = mandates.acts(id);
        if (Parameters.query(event, "filed").isPresent()) {
            filed(acts);
        } else if (Parameters.query(event, "handed").isPresent()) {
            tell("acting.handed", getTranslation("acting.handed.text"));
        }
    }

    private void show(UUID id) {
        var mandate = mandates.open(id);
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.ACTING, getTranslation("acting.back")),
                        new PageTitle(name(mandate)).over(getTranslation("acting.title")),
                        new Paragraph(MandateWords.tag(mandate.state())),
                        new Paragraph(sentence(mandate)));
        if (mandate.isStanding()) {
            getContent()
                    .add(
                            new BegunForHer(id, drafts.of(id)),
                            new BeginForHer(mandate, forms, drafts));
        }
        getContent()
                .add(
                        new H2(getTranslation("mandate.terms")),
                        MandateWords.terms(mandate.terms(), forms),
                        new ActList(
                                mandates.acts(id),
                                getTranslation("mandate.you"),
                                mandate.other(),
                                forms),
                        new EndPanel(
                                "acting.give-back",
                                !(mandate.state() instanceof MandateState.Ended),
                                () -> {
                                    mandates.giveBack(id);
                                    show(id);
                                }));
    }

    private String name(MandateRow mandate) {
        return mandate.other().isEmpty()
                ? getTranslation("acting.not-yet")
                : getTranslation("acting.of", mandate.other());
    }

    private String sentence(MandateRow mandate) {
        return switch (mandate.state()) {
            case MandateState.Offered(), MandateState.Answered() -> getTranslation("acting.wait");
            case MandateState.Standing() -> getTranslation("acting.standing." + reach(mandate));
            case MandateState.Ended(var how) -> getTranslation("acting.ended." + how);
        };
    }

    private static String reach(MandateRow mandate) {
        return mandate.terms().reach().name();
    }

    /** Of the number alone is she told: the receipt is the applicant's. */
    private void filed(List<MandateAct> acts) {
        acts.stream()
                .filter(act -> act.deed() == MandateAct.Deed.FILED)
                .findFirst()
                .flatMap(MandateAct::receiptNumber)
                .ifPresent(number ->
                        tell("acting.filed", getTranslation("acting.filed.text", number)));
    }

    private void tell(String title, String text) {
        getContent()
                .addComponentAtIndex(
                        1,
                        new NotificationBanner(Tone.GOOD, getTranslation(title), text).announced());
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("acting.title"));
    }
}
