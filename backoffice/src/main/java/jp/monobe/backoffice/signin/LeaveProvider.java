package jp.monobe.backoffice.signin;

import jakarta.servlet.http.HttpSession;
import jp.monobe.frontend.web.CityClients;
import jp.monobe.municipality.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the provider's session of somebody we refused, so that a colleague can sign in at the same
 * desk (RP-initiated logout).
 */
@Component
class LeaveProvider {

    static final String TOKEN = "monobe.refused-token";

    private final CityClients clients;

    LeaveProvider(CityClients clients) {
        this.clients = clients;
    }

    /** Where to send the browser; our start page when there is nothing to end. */
    String address(HttpSession session, Tenant city, String startPage) {
        var token = session.getAttribute(TOKEN);
        session.removeAttribute(TOKEN);
        var client = clients.findByRegistrationId(city.code().value());
        if (!(token instanceof String hint) || client == null) {
            return startPage;
        }
        var end =
                client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return end == null
                ? startPage
                : UriComponentsBuilder.fromUriString(end.toString())
                        .queryParam("id_token_hint", hint)
                        .queryParam("post_logout_redirect_uri", startPage)
                        .encode()
                        .toUriString();
    }
}
