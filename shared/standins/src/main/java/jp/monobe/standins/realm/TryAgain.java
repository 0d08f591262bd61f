package jp.monobe.standins.realm;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** The person may try again on one of our pages; the authorization stays as it is. */
public final class TryAgain extends OAuth2AuthenticationException {

    private final String page;

    public TryAgain(String page) {
        super("try_again");
        this.page = page;
    }

    String page() {
        return page;
    }
}
