package jp.monobe.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.Signature.Status;
import jp.monobe.filing.DocumentToSign;
import jp.monobe.filing.LaterSignature;
import jp.monobe.filing.SignatureService;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.portal.signin.SignerCheck.Verdict;
import jp.monobe.portal.testing.AsResident;
import jp.monobe.portal.testing.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** What comes back from the signing service, and what of it is kept. */
class SigningServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final String DIGEST = "digest-of-what-she-saw";

    private final SignatureService signatures = mock(SignatureService.class);
    private final LaterSignature later = mock(LaterSignature.class);
    private final SigningClient client = mock(SigningClient.class);
    private final SignerCheck signer = mock(SignerCheck.class);
    private final SigningService signing =
            new SigningService(signatures, later, client, signer, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void letTheRoomKeep() {
        when(signatures.keep(any(), any())).thenReturn(true);
        when(signer.check(any(), any(), any())).thenReturn(Verdict.SAME);
    }

    @Test
    void keepsASignatureForTheDocumentSheSaw() {
        answers("SIGNED");

        assertThat(finish("code", null)).isEqualTo(SigningOutcome.SIGNED);

        verify(signatures)
                .keep(
                        Samples.DRAFT,
                        new Signature(Status.SIGNED, DIGEST, "c2ln", "Y2VydA==", "0a1b", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "LAPSED, LAPSED, LAPSED",
        "REFUSED, REFUSED, REFUSED",
        "PENDING, UNAVAILABLE, AWAY",
        "WHATEVER, UNAVAILABLE, AWAY"
    })
    void keepsWhyThereIsNone(String told, Status kept, SigningOutcome outcome) {
        answers(told);

        assertThat(finish("code", null)).isEqualTo(outcome);

        verify(signatures).keep(eq(Samples.DRAFT), any(Signature.class));
    }

    @Test
    void keepsNothingOfAnothersSignature() {
        answers("SIGNED");
        when(signer.check(any(), any(), any())).thenReturn(Verdict.OTHER);

        assertThat(finish("code", null)).isEqualTo(SigningOutcome.OTHER_PERSON);

        verify(signatures, never()).keep(any(), any());
    }

    @Test
    void doesNotTrustAReturnTheProviderDoesNotVouchFor() {
        answers("SIGNED");
        when(signer.check(any(), any(), any())).thenReturn(Verdict.UNKNOWN);

        assertThat(finish("code", null)).isEqualTo(SigningOutcome.AWAY);

        verify(signatures, never()).keep(any(), any());
    }

    @ParameterizedTest
    @CsvSource({"access_denied, REFUSED", "temporarily_unavailable, AWAY", "server_error, AWAY"})
    void tellsDecliningFromBeingAway(String error, SigningOutcome outcome) {
        assertThat(finish(null, error)).isEqualTo(outcome);
    }

    @Test
    void isAwayWhenTheResultCannotBeHad() {
        when(client.result(any(), any())).thenReturn(Optional.empty());

        assertThat(finish("code", null)).isEqualTo(SigningOutcome.AWAY);
    }

    @Test
    void saysThatTheDraftChangedWhenTheRoomDoesNotTakeTheSignature() {
        answers("SIGNED");
        when(signatures.keep(any(), any())).thenReturn(false);

        assertThat(finish("code", null)).isEqualTo(SigningOutcome.CHANGED);
    }

    @Test
    void keepsALaterSignatureWithTheFilingItIsFor() {
        answers("SIGNED");
        when(later.keep(any(), any())).thenReturn(true);

        assertThat(finish(ToSign.filing(Samples.FILING), "code", null))
                .isEqualTo(SigningOutcome.SIGNED);

        verify(later)
                .keep(
                        Samples.FILING,
                        new Signature(Status.SIGNED, DIGEST, "c2ln", "Y2VydA==", "0a1b", NOW));
        verify(signatures, never()).keep(any(), any());
    }

    @Test
    void keepsThatSheWillSignLater() {
        when(signatures.document(Samples.DRAFT))
                .thenReturn(new DocumentToSign(new byte[] {1}, DIGEST));

        signing.postpone(Samples.DRAFT);

        verify(signatures)
                .keep(
                        Samples.DRAFT,
                        new Signature(Status.UNAVAILABLE, DIGEST, null, null, null, NOW));
    }

    private void answers(String status) {
        when(client.result(TestCities.NANKOKU, "transaction"))
                .thenReturn(
                        Optional.of(new SigningClient.Result(status, "c2ln", "Y2VydA==", "0a1b")));
    }

    private SigningOutcome finish(@Nullable String code, @Nullable String error) {
        return finish(ToSign.draft(Samples.DRAFT), code, error);
    }

    private SigningOutcome finish(ToSign what, @Nullable String code, @Nullable String error) {
        var request =
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri("http://localhost/auth")
                        .clientId("RP392049")
                        .state("state")
                        .build();
        var token =
                new OidcIdToken(
                        "token", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), Map.of("sub", "s"));
        return signing.finish(
                new ResidentPrincipal(token, TestCities.NANKOKU, AsResident.ACCOUNT, "物部　花子"),
                new PendingSigning(what, DIGEST, "transaction", request),
                code,
                error);
    }
}
