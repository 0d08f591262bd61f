package jp.monobe.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.frontend.ui.page.CityFooter;
import jp.monobe.frontend.ui.page.CityHeader;
import jp.monobe.frontend.ui.page.CityPage;

/** The frame of the residents' application: whose page, who is signed in, whom to ask. */
@RolesAllowed("RESIDENT")
public class PortalLayout extends Composite<CityPage> implements RouterLayout {

    private final ActingCity city;
    private final ResidentFrame frame;

    PortalLayout(ActingCity city, ResidentFrame frame) {
        this.city = city;
        this.frame = frame;
    }

    @Override
    protected CityPage initContent() {
        return frame.page(header(), footer(), city.isDemo());
    }

    private CityHeader header() {
        return new CityHeader(city.name(), getTranslation("portal.service"), city.home())
                .add(new Anchor(".", getTranslation("portal.nav.mine")))
                .add(new Anchor(Addresses.BILLS, getTranslation("portal.nav.bills")));
    }

    private CityFooter footer() {
        return new CityFooter(city.office(), city.home(), getTranslation("portal.nav.find"));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getContent().show(content);
    }
}
