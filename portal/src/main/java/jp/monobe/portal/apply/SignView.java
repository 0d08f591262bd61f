package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.filing.SignatureService;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.signin.SigningOutcome;
import jp.monobe.portal.signin.SigningService;

/**
 * Signing what is filed (電子署名): first the document, then the way to the service, then its answer.
 */
@Route(value = "draft/:id/sign", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class SignView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OpenDrafts drafts;
    private final SignatureService signatures;
    private final SigningService signing;
    private final HandIn handIn;
    private final ActingCity city;
    private final Titles titles;

    SignView(
            OpenDrafts drafts,
            SignatureService signatures,
            SigningService signing,
            HandIn handIn,
            ActingCity city,
            Titles titles) {
        this.drafts = drafts;
        this.signatures = signatures;
        this.signing = signing;
        this.handIn = handIn;
        this.city = city;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Parameters.id(event);
        var open = drafts.open(id);
        if (open.isEmpty()) {
            event.forwardTo(drafts.wentTo(id));
        } else if (!isDue(open.get())) {
            event.forwardTo(Addresses.check(id));
        } else {
            var outcome = Parameters.query(event, "result").flatMap(SigningOutcome::of);
            show(id, outcome);
        }
    }

    /** Nothing to sign where the city asks for none, or while answers are missing. */
    private boolean isDue(OpenDraft open) {
        return !open.draft().isForAnother()
                && !open.draft().isWithAnother()
                && city.isToBeSigned(open.draft().form().procedure())
                && open.view().steps().stream()
                        .allMatch(step -> open.isComplete(open.view(), step));
    }

    private void show(UUID id, Optional<SigningOutcome> outcome) {
        getContent().removeAll();
        if (outcome.filter(SigningOutcome.SIGNED::equals).isPresent()) {
            getContent().add(new SignedPage(id, handIn));
        } else {
            getContent()
                    .add(
                            new SignPage(
                                    id,
                                    outcome,
                                    () -> signatures.document(id).pdf(),
                                    () -> {
                                        signing.postpone(id);
                                        handIn.now(id);
                                    }));
        }
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("sign.title"));
    }
}
