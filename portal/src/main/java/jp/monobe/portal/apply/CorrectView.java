package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.exchange.StatusUpdate.FieldRemark;
import jp.monobe.filing.StartDraft;
import jp.monobe.filing.StartResult;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.procedure.model.AnswerKey;

/**
 * From 「直す」 straight to the question the office named (補正). Begins the correction or goes on with
 * it.
 */
@Route(value = "correct/:id", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class CorrectView extends Composite<Div> implements BeforeEnterObserver {

    private final StartDraft start;
    private final OpenDrafts drafts;

    CorrectView(StartDraft start, OpenDrafts drafts) {
        this.start = start;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filing = Parameters.id(event);
        var about = Parameters.query(event, "about").map(AnswerKey::parse);
        var to =
                new Location(
                        switch (start.correct(filing)) {
                            case StartResult.Started(var draft, _) -> page(draft, about);
                            case StartResult.NotReturned _,
                                    StartResult.NotOffered _,
                                    StartResult.TooMany _ ->
                                    Addresses.filing(filing);
                        });
        event.forwardTo(to.getPath(), to.getQueryParameters());
    }

    /** Of several things asked the first that is as it was; when all are mended, to checking. */
    private String page(UUID draft, Optional<AnswerKey> about) {
        return drafts.open(draft)
                .flatMap(open ->
                        about.or(() -> unmended(open).findFirst()).flatMap(key -> page(open, key)))
                .orElseGet(() -> Addresses.check(draft));
    }

    private static Stream<AnswerKey> unmended(OpenDraft open) {
        return open.draft().correcting().stream()
                .flatMap(mending ->
                        Stream.concat(
                                        mending.asked().fields().stream()
                                                .map(FieldRemark::key)
                                                .map(AnswerKey::parse),
                                        mending.gaps().stream())
                                .filter(key -> !mending.isMended(key, open.draft().answers())));
    }

    private static Optional<String> page(OpenDraft open, AnswerKey key) {
        return open.stepOf(key).map(step -> Addresses.stepAbout(open.draft().id(), step.id(), key));
    }
}
