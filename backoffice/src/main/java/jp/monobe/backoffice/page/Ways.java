package jp.monobe.backoffice.page;

import com.vaadin.flow.spring.security.AuthenticationContext;
import jp.monobe.frontend.ui.page.CityHeader;

/** Where somebody may go, by her roles. */
final class Ways {

    private final AuthenticationContext authentication;

    Ways(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    void addTo(CityHeader header) {}
}
