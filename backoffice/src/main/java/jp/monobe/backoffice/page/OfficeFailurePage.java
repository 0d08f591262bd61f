package jp.monobe.backoffice.page;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jp.monobe.frontend.web.FailurePage;

/** A view that failed, under a number; what was refused looks as if it were not there. */
@ParentLayout(OfficeLayout.class)
@PermitAll
public final class OfficeFailurePage extends FailurePage implements HasDynamicTitle {

    OfficeFailurePage() {
        super("/app/");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("failure.title");
    }
}
