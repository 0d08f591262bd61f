package jp.monobe.portal.finder;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import jp.monobe.frontend.ui.page.CityFooter;
import jp.monobe.frontend.ui.page.CityHeader;
import jp.monobe.frontend.ui.page.CityPage;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.shell.ResidentFrame;
import jp.monobe.portal.shell.Ways;
import org.springframework.stereotype.Component;

/** The frame of the conversation (質問の画面の枠): of a public page, or of her own when signed in. */
@Component
class FinderFrame {

    private final ResidentFrame signedIn;

    FinderFrame(ResidentFrame signedIn) {
        this.signedIn = signedIn;
    }

    CityPage page(PublicCity city) {
        var header = new CityHeader(city.name(), text("portal.service"), city.home());
        header.add(outside(city.home(), "portal.nav.find"));
        var footer = new CityFooter(city.office(), city.home(), text("portal.nav.find"));
        if (!CityRecord.isSignedInAt(city.tenant().code())) {
            return new CityPage(header, footer, city.demo());
        }
        header.add(outside("/app/", "portal.nav.mine"));
        return signedIn.unsaved(header, footer, city.demo());
    }

    private static Anchor outside(String address, String key) {
        return Ways.outside(new Anchor(address, text(key)));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
