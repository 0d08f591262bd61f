package jp.monobe.portal.shell;

import com.vaadin.flow.router.ParentLayout;
import jp.monobe.frontend.web.MissingPage;

/** An address without a page (該当ページなし). */
@ParentLayout(PortalLayout.class)
class MissingView extends MissingPage {

    MissingView() {
        super("/app");
    }
}
