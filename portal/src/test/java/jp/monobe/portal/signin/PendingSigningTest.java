package jp.monobe.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.portal.testing.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** A return belongs to the signing that was begun in the same browser, once. */
class PendingSigningTest {

    private final MockHttpSession session = new MockHttpSession();
    private final PendingSigning pending =
            new PendingSigning(
                    ToSign.draft(Samples.DRAFT),
                    "digest",
                    "transaction",
                    OAuth2AuthorizationRequest.authorizationCode()
                            .authorizationUri("http://localhost/auth")
                            .clientId("RP392049")
                            .state("the-state")
                            .build());

    @Test
    void isTakenOnceByItsState() {
        pending.keep(inSession());

        assertThat(PendingSigning.take(inSession(), "the-state")).contains(pending);
        assertThat(PendingSigning.take(inSession(), "the-state")).isEmpty();
    }

    @Test
    void staysForAReturnWithAnotherState() {
        pending.keep(inSession());

        assertThat(PendingSigning.take(inSession(), "of-a-sign-in")).isEmpty();
        assertThat(PendingSigning.take(inSession(), null)).isEmpty();
        assertThat(PendingSigning.take(inSession(), "the-state")).isPresent();
    }

    @Test
    void isNotThereInAnotherBrowser() {
        pending.keep(inSession());

        assertThat(PendingSigning.take(new MockHttpServletRequest(), "the-state")).isEmpty();
    }

    private MockHttpServletRequest inSession() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }
}
