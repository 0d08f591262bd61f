package jp.monobe.backoffice.page;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jp.monobe.frontend.web.MissingPage;

/** Not there, not hers, another city's: one page for all of them. */
@ParentLayout(OfficeLayout.class)
@PermitAll
public final class OfficeMissingPage extends MissingPage implements HasDynamicTitle {

    OfficeMissingPage() {
        super("/app/");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("missing.title");
    }
}
