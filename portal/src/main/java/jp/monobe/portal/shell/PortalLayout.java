package jp.monobe.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import jp.monobe.frontend.ui.page.CityFooter;
import jp.monobe.frontend.ui.page.CityHeader;
import jp.monobe.frontend.ui.page.CityPage;
import jp.monobe.frontend.ui.page.IdleWarning;
import jp.monobe.frontend.web.CityPrincipal;
import jp.monobe.frontend.web.ScopeFilter;
import jp.monobe.portal.signin.SignOut;
import org.springframework.beans.factory.annotation.Value;

/** The frame of the residents' application: whose page, who is signed in, whom to ask. */
@RolesAllowed("RESIDENT")
public class PortalLayout extends Composite<CityPage> implements RouterLayout {

    /** What is left of the session when the warning comes, and when it ends by itself. */
    private static final Duration WARNING = Duration.ofMinutes(5);

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final ActingCity city;
    private final SignOut signOut;
    private final Duration session;

    PortalLayout(
            ActingCity city,
            SignOut signOut,
            @Value("${server.servlet.session.timeout}") Duration session) {
        this.city = city;
        this.signOut = signOut;
        this.session = session;
    }

    @Override
    protected CityPage initContent() {
        return new CityPage(header(), footer(), city.isDemo())
                .with(new IdleWarning(session.minus(WARNING), session.minus(MARGIN), signOut::now));
    }

    private CityHeader header() {
        var name = ScopeFilter.signedIn().map(CityPrincipal::displayName).orElse("");
        return new CityHeader(city.name(), getTranslation("portal.service"), city.home())
                .add(new Anchor(".", getTranslation("portal.nav.mine")))
                .signedIn(getTranslation("portal.person", name), signOut::now);
    }

    private CityFooter footer() {
        return new CityFooter(city.office(), city.home(), getTranslation("portal.nav.find"));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getContent().show(content);
    }
}
