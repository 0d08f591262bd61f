package jp.monobe.portal.shell;

import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.frontend.web.MissingPage;

/** An address without a page (該当ページなし). */
@RolesAllowed("RESIDENT")
@ParentLayout(PortalLayout.class)
class MissingView extends MissingPage {

    MissingView() {
        super("/app");
    }
}
