package jp.monobe.backoffice.facilities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.facility.model.Facility;
import jp.monobe.facilityregister.EditFacility;
import jp.monobe.facilityregister.EditResult;
import jp.monobe.facilityregister.FacilityRegister;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import org.jspecify.annotations.Nullable;

/** One facility (施設): its cells as open data names them. Kept and public with one press. */
@Route(value = "facilities/edit/:id", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.CATALOGUE_EDITOR)
public final class EditFacilityView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address, for a facility that is not there yet. */
    static final String NEW = "new";

    private final FacilityRegister register;
    private final EditFacility edit;
    private final Div news = new Div();
    private final Div acts = new Div();
    private @Nullable Facility before;

    EditFacilityView(FacilityRegister register, EditFacility edit) {
        this.register = register;
        this.edit = edit;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        if (id.equals(NEW)) {
            show(null);
            return;
        }
        var found =
                register.newest().facilities().stream()
                        .filter(one -> one.key().equals(Facility.keyOf(id)))
                        .findFirst();
        if (found.isPresent()) {
            show(found.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(@Nullable Facility facility) {
        before = facility;
        var form = new FacilityForm(facility);
        news.removeAll();
        offer(form);
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(
                                getTranslation("office.facilities.back"), FacilitiesView.class),
                        new PageTitle(getPageTitle()).lead(getTranslation("office.facility.lead")),
                        news,
                        form,
                        acts);
    }

    private void offer(FacilityForm form) {
        acts.removeAll();
        var buttons =
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.facility.save"), () -> save(form)));
        if (before != null) {
            buttons.add(
                    ActionButton.danger(getTranslation("office.facility.remove"), () -> ask(form)));
        }
        acts.add(buttons);
    }

    private void ask(FacilityForm form) {
        var facility = java.util.Objects.requireNonNull(before);
        acts.removeAll();
        acts.add(
                new ConfirmPanel(
                        getTranslation("office.facility.remove.ask", facility.name()),
                        getTranslation("office.facility.remove.ask.then"),
                        ActionButton.danger(
                                getTranslation("office.facility.remove.do"),
                                () -> finish(form, edit.remove(facility))),
                        ActionButton.secondary(
                                getTranslation("office.act.cancel"), () -> offer(form))));
    }

    private void save(FacilityForm form) {
        finish(form, edit.save(before, form.cells()));
    }

    private void finish(FacilityForm form, EditResult result) {
        switch (result) {
            case EditResult.Saved _ -> UI.getCurrent().navigate(FacilitiesView.class);
            case EditResult.Unchanged _ -> say(Tone.NEUTRAL, "office.facility.same");
            case EditResult.Wrong(var problems) -> form.complain(problems);
            case EditResult.ChangedMeanwhile(var now) -> {
                show(now);
                say(Tone.ATTENTION, "office.facility.meanwhile");
            }
        }
    }

    private void say(Tone tone, String key) {
        news.removeAll();
        Component banner =
                new NotificationBanner(tone, getTranslation(key), getTranslation(key + ".then"))
                        .announced();
        news.add(banner);
    }

    @Override
    public String getPageTitle() {
        var facility = before;
        return facility == null
                ? getTranslation("office.facilities.new")
                : getTranslation("office.facility.title", facility.name());
    }
}
