package jp.monobe.portal.shell;

import java.time.Duration;
import jp.monobe.frontend.ui.page.CityFooter;
import jp.monobe.frontend.ui.page.CityHeader;
import jp.monobe.frontend.ui.page.CityPage;
import jp.monobe.frontend.ui.page.IdleWarning;
import jp.monobe.frontend.web.CityPrincipal;
import jp.monobe.frontend.web.ScopeFilter;
import jp.monobe.portal.signin.SignOut;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What every page has on which somebody is signed in (本人の画面の枠): her name, the way out, and the
 * warning before the session ends by itself.
 */
@Component
public class ResidentFrame {

    /** What is left of the session when the warning comes, and when it ends by itself. */
    private static final Duration WARNING = Duration.ofMinutes(5);

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final SignOut signOut;
    private final Duration session;

    ResidentFrame(SignOut signOut, @Value("${server.servlet.session.timeout}") Duration session) {
        this.signOut = signOut;
        this.session = session;
    }

    /**
     * @param header with the ways to go from this page
     */
    public CityPage page(CityHeader header, CityFooter footer, boolean demo) {
        return page(header, footer, demo, warning());
    }

    /** Of a conversation whose answers end with the session, unless she has them kept. */
    public CityPage unsaved(CityHeader header, CityFooter footer, boolean demo) {
        var words = header.getTranslation("portal.idle.unsaved");
        return page(header, footer, demo, warning().saying(words));
    }

    private CityPage page(CityHeader header, CityFooter footer, boolean demo, IdleWarning warning) {
        var name = ScopeFilter.signedIn().map(CityPrincipal::displayName).orElse("");
        header.signedIn(header.getTranslation("portal.person", name), signOut::now);
        return new CityPage(header, footer, demo).with(warning);
    }

    private IdleWarning warning() {
        return new IdleWarning(
                session.minus(WARNING), session.minus(MARGIN), signOut::afterIdling, signOut::now);
    }
}
