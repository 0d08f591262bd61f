package jp.monobe.backoffice.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.page.PageTitle;

/** Where a sign-in lands: sends her to her work, or says that she has none yet. */
@Route(value = "", layout = OfficeLayout.class)
@PermitAll
public final class StartView extends Composite<Div> implements HasDynamicTitle {

    StartView() {
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("office.start.title")),
                        new EmptyState(
                                getTranslation("office.start.none"),
                                getTranslation("office.start.none.do")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.start.title");
    }
}
