package jp.monobe.portal.shell;

import com.vaadin.flow.router.ParentLayout;
import jp.monobe.frontend.web.FailurePage;

/** What could not be shown (エラー画面): hers alone to see, or our own fault with a number. */
@ParentLayout(PortalLayout.class)
class FailureView extends FailurePage {

    FailureView() {
        super("/app");
    }
}
