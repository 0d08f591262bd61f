package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.filing.LaterSignature;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;
import jp.monobe.portal.signin.SigningOutcome;

/**
 * Signing what was handed in without a signature (あとからの署名): the document of that day, the way to
 * the service, and what came of it. Nothing that was filed changes (amendment 8).
 */
@Route(value = "filing/:id/sign", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class SignFiledView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LaterSignature later;
    private final Titles titles;

    SignFiledView(LaterSignature later, Titles titles) {
        this.later = later;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Parameters.id(event);
        var outcome = Parameters.query(event, "result").flatMap(SigningOutcome::of);
        if (later.due(id).isPresent()) {
            show(id, outcome);
        } else {
            event.forwardTo(
                    FilingView.class,
                    new RouteParameters("id", id.toString()),
                    outcome.filter(SigningOutcome.SIGNED::equals)
                            .map(_ -> QueryParameters.of(FilingView.SIGNED, ""))
                            .orElseGet(QueryParameters::empty));
        }
    }

    private void show(UUID id, Optional<SigningOutcome> outcome) {
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.filing(id), getTranslation("sign.filed.back")),
                        new PageTitle(getTranslation("sign.title"))
                                .lead(getTranslation("sign.filed.lead")));
        outcome.map(this::happened).ifPresent(getContent()::add);
        getContent()
                .add(
                        new H2(getTranslation("sign.read")),
                        new Paragraph(getTranslation("sign.filed.read")),
                        FileDownload.pdf(
                                getTranslation("sign.document"),
                                getTranslation("sign.file-name"),
                                () -> later.due(id).orElseThrow().pdf()),
                        new H2(getTranslation("sign.go")),
                        new Paragraph(getTranslation("sign.go.text")),
                        new InfoPanel(
                                getTranslation("sign.pin"),
                                new Paragraph(getTranslation("sign.pin.text"))),
                        new Actions(
                                Ways.outside(
                                        Ways.primary(
                                                Addresses.signingServiceLater(id),
                                                getTranslation(
                                                        outcome.isEmpty()
                                                                ? "sign.start"
                                                                : "sign.again")))));
    }

    private NotificationBanner happened(SigningOutcome outcome) {
        return new NotificationBanner(
                        Tone.ATTENTION,
                        getTranslation("sign." + outcome.code() + ".title"),
                        getTranslation("sign.filed." + outcome.code()))
                .announced();
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("sign.title"));
    }
}
