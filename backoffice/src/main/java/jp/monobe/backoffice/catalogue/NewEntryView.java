package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.municipality.Tenants;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.CatalogueList;
import jp.monobe.publishing.EntryField;
import jp.monobe.publishing.EntryText;
import jp.monobe.publishing.WriteEntry;

/** A new entry (新しい案内): its id for ever, its name, and of which national one it is the version. */
@Route(value = "catalogue/new", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.CATALOGUE_EDITOR, OfficeRole.PLATFORM_EDITOR})
public final class NewEntryView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ID = "new-id";
    private static final String TITLE = "new-title";
    private static final String GROUP = "new-group";

    private final WriteEntry write;
    private final CatalogueList list;
    private final CurrentStaff staff;
    private final Tenants tenants;
    private final ErrorSummary errors = new ErrorSummary();

    NewEntryView(WriteEntry write, CatalogueList list, CurrentStaff staff, Tenants tenants) {
        this.write = write;
        this.list = list;
        this.staff = staff;
        this.tenants = tenants;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var desk = Desk.of(event.getLocation(), staff);
        var from =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("from")
                        .flatMap(id -> national(desk, id));
        show(desk, from);
    }

    private Optional<Service> national(Desk desk, String id) {
        return desk.ofCity(list::national).stream()
                .filter(service -> service.id().equals(id))
                .findFirst();
    }

    private void show(Desk desk, Optional<Service> from) {
        var id = line("chars-30", from.map(one -> prefix(desk) + one.id()).orElse(prefix(desk)));
        var title = line("chars-full", from.map(Service::title).orElse(""));
        var group = line("chars-30", from.map(Service::group).orElse(""));
        getContent().removeAll();
        getContent()
                .add(
                        desk.list(getTranslation("office.catalogue.back")),
                        new PageTitle(getPageTitle())
                                .over(getTranslation(desk.key()))
                                .lead(
                                        getTranslation(
                                                from.isPresent()
                                                        ? "office.new.lead.from"
                                                        : "office.new.lead")),
                        errors,
                        asked(ID, id),
                        asked(TITLE, title),
                        asked(GROUP, group),
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.new.do"),
                                        () ->
                                                submit(
                                                        desk,
                                                        from,
                                                        id.getValue().strip(),
                                                        title.getValue().strip(),
                                                        group.getValue().strip()))));
    }

    private String prefix(Desk desk) {
        return desk.isNational() ? "" : tenants.withCode(staff.city()).orElseThrow().slug() + "-";
    }

    private static Input line(String width, String value) {
        var input = new Input();
        input.setClassName("input " + width);
        input.setValue(value);
        return input;
    }

    private Asked asked(String id, Input input) {
        return new Asked(
                id,
                getTranslation("office." + id.replace('-', '.')),
                getTranslation("office." + id.replace('-', '.') + ".hint"),
                input);
    }

    private void submit(Desk desk, Optional<Service> from, String id, String title, String group) {
        var wrong = problems(desk, id, title, group);
        errors.show(wrong);
        if (!wrong.isEmpty()) {
            return;
        }
        var text = EntryText.fresh(id, title, group);
        var whole =
                from.map(one ->
                                text.with(EntryField.NATIONAL, one.id())
                                        .with(EntryField.SUMMARY, one.guidance().summary())
                                        .with(
                                                EntryField.LIFE_EVENTS,
                                                String.join("、", one.lifeEvents())))
                        .orElse(text);
        if (desk.call(() -> write.create(whole)).isEmpty()) {
            errors.show(List.of(problem(ID, "taken")));
            return;
        }
        UI.getCurrent()
                .navigate(EditEntryView.class, new RouteParameters("id", id), desk.parameters());
    }

    private List<ErrorSummary.Problem> problems(Desk desk, String id, String title, String group) {
        var found = new ArrayList<ErrorSummary.Problem>();
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 80) {
            found.add(problem(ID, "form"));
        } else if (!id.startsWith(prefix(desk))) {
            found.add(problem(ID, "prefix", prefix(desk)));
        }
        if (title.isEmpty()) {
            found.add(problem(TITLE, "missing"));
        }
        if (group.isEmpty()) {
            found.add(problem(GROUP, "missing"));
        }
        return found;
    }

    private ErrorSummary.Problem problem(String id, String key, Object... arguments) {
        return new ErrorSummary.Problem(
                id, getTranslation("office." + id.replace('-', '.') + "." + key, arguments));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.new.page");
    }
}
