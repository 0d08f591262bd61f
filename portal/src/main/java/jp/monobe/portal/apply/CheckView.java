package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.portal.shell.ActingCity;
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
    private final FamilyService family;
    private final ActingCity city;
    private final Titles titles;

    CheckView(
            OpenDrafts drafts,
            HandIn handIn,
            FamilyService family,
            ActingCity city,
            Titles titles) {
        this.drafts = drafts;
        this.handIn = handIn;
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
                        open ->
                                getContent()
                                        .add(
                                                new CheckPage(
                                                        open,
                                                        city,
                                                        handIn,
                                                        new DiscardPanel(open.draft(), drafts),
                                                        family.isKept())),
                        () -> event.forwardTo(drafts.wentTo(id)));
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("check.title"));
    }
}
