package jp.monobe.portal.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.procedure.model.Step;

/**
 * A draft being filled in: without a step its overview, with one that page. All of it stands in the
 * database, so a reload shows what was there.
 */
@Route(value = "draft/:id/:step?", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class DraftView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OpenDrafts drafts;
    private final BeginWith begin;
    private final TakeOver taking;
    private final Titles titles;
    private String title = "";

    DraftView(OpenDrafts drafts, BeginWith begin, TakeOver taking, Titles titles) {
        this.drafts = drafts;
        this.begin = begin;
        this.taking = taking;
        this.titles = titles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Parameters.id(event);
        drafts.open(id)
                .ifPresentOrElse(
                        open -> show(open, event), () -> event.forwardTo(drafts.wentTo(id)));
    }

    private void show(OpenDraft open, BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("step");
        if (open.draft().isWithAnother()) {
            show(open, open.draft().form().title(), taking.look(open));
            return;
        }
        if (wanted.isEmpty() && open.isCorrection()) {
            event.forwardTo(Addresses.check(open.draft().id()));
            return;
        }
        if (wanted.isEmpty()) {
            var overview = new DraftOverview(open, drafts, begin);
            if (Parameters.query(event, BeginWith.MOVED).isPresent()) {
                overview.moved();
            }
            show(open, open.draft().form().title(), overview);
            return;
        }
        var step =
                open.view().steps().stream()
                        .filter(each -> each.id().equals(wanted.get()))
                        .findFirst();
        if (step.isPresent()) {
            show(open, step.get().title(), new StepPage(open, step.get(), Visit.of(event)));
        } else {
            event.forwardTo(instead(open, wanted.get()));
        }
    }

    /** A step that is not asked any more leads to the one after it. */
    private static String instead(OpenDraft open, String wanted) {
        UUID id = open.draft().id();
        if (open.draft().form().step(wanted).isEmpty()) {
            return Addresses.draft(id);
        }
        return open.view()
                .next(wanted)
                .map(Step::id)
                .map(next -> Addresses.step(id, next))
                .orElse(Addresses.check(id));
    }

    private void show(OpenDraft open, String name, Component page) {
        title = titles.of(name);
        getContent().removeAll();
        var banner = ActingBanner.of(open.draft(), open.context().today());
        getContent().setClassName("stack", banner.isPresent());
        banner.ifPresent(getContent()::add);
        getContent().add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
