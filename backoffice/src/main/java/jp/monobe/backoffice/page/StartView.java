package jp.monobe.backoffice.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.page.PageTitle;

/** Where a sign-in lands: sends her to her work, or says that she has none yet. */
@Route(value = "", layout = OfficeLayout.class)
@PermitAll
public final class StartView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentStaff staff;
    private final Menu menu;

    StartView(CurrentStaff staff, Menu menu) {
        this.staff = staff;
        this.menu = menu;
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("office.start.title")),
                        new EmptyState(
                                getTranslation("office.start.none"),
                                getTranslation("office.start.none.do")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        menu.of(staff::may).findFirst().ifPresent(way -> event.forwardTo(way.view()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.start.title");
    }
}
