package jp.monobe.portal.shell;

import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.frontend.web.FailurePage;

/** What could not be shown (エラー画面): hers alone to see, or our own fault with a number. */
@RolesAllowed("RESIDENT")
@ParentLayout(PortalLayout.class)
class FailureView extends FailurePage {

    FailureView() {
        super("/app");
    }
}
