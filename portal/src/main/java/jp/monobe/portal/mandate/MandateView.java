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
import java.util.UUID;
import jp.monobe.filing.DraftService;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.mandate.MandateRow;
import jp.monobe.mandate.MoveResult;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.MomentText;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.OnlineForms;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/** One who may apply for her (代わりに申請する人): confirm, see what was done, take it back. */
@Route(value = "mandate/:id", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class MandateView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final GrantedMandates mandates;
    private final DraftService drafts;
    private final OnlineForms forms;
    private final Titles titles;

    MandateView(GrantedMandates mandates, DraftService drafts, OnlineForms forms, Titles titles) {
        this.mandates = mandates;
        this.drafts = drafts;
        this.forms = forms;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Parameters.id(event));
    }

    private void show(UUID id) {
        var mandate = mandates.open(id);
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.MANDATES, getTranslation("mandate.back")),
                        new PageTitle(name(mandate)).over(getTranslation("mandates.title")),
                        new Paragraph(MandateWords.tag(mandate.state())),
                        new Paragraph(sentence(mandate)));
        if (mandate.state() instanceof MandateState.Answered) {
            getContent().add(question(mandate));
        }
        getContent()
                .add(
                        new BegunForHer(id, drafts.mine()),
                        new H2(getTranslation("mandate.terms")),
                        MandateWords.terms(mandate.terms(), forms),
                        new EndPanel(
                                "mandate.withdraw",
                                !(mandate.state() instanceof MandateState.Ended),
                                () -> done(id, mandates.withdraw(id))),
                        new ActList(
                                mandates.acts(id),
                                name(mandate),
                                getTranslation("mandate.you"),
                                forms));
    }

    private String name(MandateRow mandate) {
        return mandate.other().isEmpty() ? getTranslation("mandates.nobody-yet") : mandate.other();
    }

    private String sentence(MandateRow mandate) {
        return switch (mandate.state()) {
            case MandateState.Offered() ->
                    getTranslation("mandate.offered.wait", MomentText.of(mandate.codeUntil()));
            case MandateState.Answered() -> getTranslation("mandate.answered.wait");
            case MandateState.Standing() -> getTranslation("mandate.standing");
            case MandateState.Ended(var how) -> getTranslation("mandate.ended." + how);
        };
    }

    private NotificationBanner question(MandateRow mandate) {
        var id = mandate.id();
        return new NotificationBanner(
                Tone.ATTENTION,
                getTranslation("mandate.confirm", mandate.other()),
                new Paragraph(getTranslation("mandate.confirm.text")),
                new Actions(
                        Once.primary(
                                getTranslation("mandate.confirm.yes"),
                                () -> done(id, mandates.confirm(id))),
                        Once.secondary(
                                getTranslation("mandate.confirm.no"),
                                () -> done(id, mandates.withdraw(id)))));
    }

    private void done(UUID id, MoveResult result) {
        show(id);
        var news =
                switch (result) {
                    case MoveResult.Moved(MandateState.Standing()) ->
                            new NotificationBanner(
                                    Tone.GOOD,
                                    getTranslation("mandate.confirmed"),
                                    getTranslation("mandate.confirmed.text"));
                    case MoveResult.Moved _ ->
                            new NotificationBanner(
                                    Tone.GOOD,
                                    getTranslation("mandate.withdrawn"),
                                    getTranslation("mandate.withdrawn.text"));
                    case MoveResult.TooLate _ ->
                            new NotificationBanner(
                                    Tone.ATTENTION, getTranslation("mandate.too-late"));
                };
        getContent().addComponentAtIndex(1, news.announced());
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("mandates.title"));
    }
}
