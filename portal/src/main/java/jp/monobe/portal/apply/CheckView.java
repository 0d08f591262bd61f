package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.filing.AgentDrafts;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.resident.FamilyService;

/**
 * All answers once more, with what they are likely to bring (内容の確認), before signing or handing in.
 */
@Route(value = "draft/:id/check", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class CheckView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OpenDrafts drafts;
    private final HandIn handIn;
    private final AgentDrafts agents;
    private final FamilyService family;
    private final ActingCity city;
    private final Titles titles;

    CheckView(
            OpenDrafts drafts,
            HandIn handIn,
            AgentDrafts agents,
            FamilyService family,
            ActingCity city,
            Titles titles) {
        this.drafts = drafts;
        this.handIn = handIn;
        this.agents = agents;
        this.family = family;
        this.city = city;
        this.titles = titles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Parameters.id(event);
        getContent().removeAll();
        drafts.open(id)
                .ifPresentOrElse(
                        open -> show(open, event), () -> event.forwardTo(drafts.wentTo(id)));
    }

    private void show(OpenDraft open, BeforeEnterEvent event) {
        var draft = open.draft();
        if (draft.isWithAnother()) {
            event.forwardTo(Addresses.draft(draft.id()));
            return;
        }
        var banner = ActingBanner.of(draft, open.context().today());
        getContent().setClassName("stack", banner.isPresent());
        banner.ifPresent(getContent()::add);
        if (Parameters.query(event, "anew").isPresent()) {
            getContent().add(anew());
        }
        getContent()
                .add(
                        new CheckPage(
                                open,
                                city,
                                handIn,
                                agents,
                                new UnfinishedFiles(open, () -> drafts.unfinished(draft.id())),
                                new DiscardPanel(draft, drafts),
                                !draft.isOfAnother() && family.isKept()));
    }

    /** A page that was open for long offered what may not change any more. */
    private NotificationBanner anew() {
        return new NotificationBanner(
                        Tone.ATTENTION,
                        getTranslation("check.anew"),
                        getTranslation("check.anew.text"))
                .announced();
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("check.title"));
    }
}
