package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.Signature.Status;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.filing.SubmitResult.SignatureMissing;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** 南国市 asks for a signature. */
@SpringJUnitConfig(FrontRooms.class)
class SignatureServiceTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired SignatureService signatures;
    @Autowired LaterSignature later;
    @Autowired SubmitFiling submit;
    @Autowired Office office;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_NANKOKU);
    private UUID draft = new UUID(0, 0);

    @BeforeEach
    void fillIn() {
        hanako = residents.signIn(TestCities.IN_NANKOKU);
        draft = hanako.call(claims::complete);
    }

    @Test
    void unsignedNothingIsFiled() {
        assertThat(submitted()).isInstanceOf(SignatureMissing.class);
    }

    @Test
    void theDocumentIsTheSameBytesUntilSomethingChanges() {
        var first = document();
        var again = document();

        hanako.run(() -> claims.choose(draft, "occupation", "OTHER"));

        assertThat(again.pdf()).isEqualTo(first.pdf());
        assertThat(document().digestBase64()).isNotEqualTo(first.digestBase64());
    }

    @Test
    void signedItIsFiledWithTheSignatureAndTheVeryDocument() {
        var document = document();
        var signature = signature(Status.SIGNED, document.digestBase64());
        assertThat(hanako.call(() -> signatures.keep(draft, signature))).isTrue();

        var filing = ((Accepted) submitted()).filingId();

        var crossed = office.does(TestCities.IN_NANKOKU, () -> office.read(filing));
        assertThat(crossed.signature()).isEqualTo(signature);
        assertThat(
                        office.rows(
                                        TestCities.IN_NANKOKU,
                                        "select document from signed_document where filed_draft = ("
                                                + "select draft_id from filing where id = ?)",
                                        filing)
                                .getFirst()
                                .get("document"))
                .isEqualTo(document.pdf());
    }

    @ParameterizedTest
    @EnumSource(names = {"LAPSED", "UNAVAILABLE"})
    void whatIsNotHerDoingCostsNoMonth(Status status) {
        var digest = document().digestBase64();
        hanako.run(() -> signatures.keep(draft, signature(status, digest)));

        assertThat(submitted()).isInstanceOf(Accepted.class);
    }

    /** A clerk asks who has to renew her certificate otherwise than after an outage. */
    @Test
    void thatTheCertificateLapsedIsKnownOfWhatIsFiledWithoutASignature() {
        var digest = document().digestBase64();
        hanako.run(() -> signatures.keep(draft, signature(Status.LAPSED, digest)));

        assertThat(hanako.call(() -> signatures.keep(draft, signature(Status.UNAVAILABLE, digest))))
                .isTrue();

        var filing = ((Accepted) submitted()).filingId();
        var crossed = office.does(TestCities.IN_NANKOKU, () -> office.read(filing));
        assertThat(Objects.requireNonNull(crossed.signature()).status()).isEqualTo(Status.LAPSED);
    }

    @Test
    void refusingToSignIsNoSignature() {
        var digest = document().digestBase64();
        hanako.run(() -> signatures.keep(draft, signature(Status.REFUSED, digest)));

        assertThat(submitted()).isInstanceOf(SignatureMissing.class);
    }

    @Test
    void aSignatureForAnotherDocumentIsNotKept() {
        document();

        var kept =
                hanako.call(() -> signatures.keep(draft, signature(Status.SIGNED, "A".repeat(44))));

        assertThat(kept).isFalse();
        assertThat(submitted()).isInstanceOf(SignatureMissing.class);
    }

    @Test
    void aChangeAfterSigningAsksForANewSignature() {
        var digest = document().digestBase64();
        hanako.run(() -> signatures.keep(draft, signature(Status.SIGNED, digest)));

        hanako.run(() -> claims.choose(draft, "occupation", "OTHER"));

        assertThat(submitted()).isInstanceOf(SignatureMissing.class);
    }

    @Test
    void whatWasFiledUnsignedIsSignedLaterAndFollowsItsFiling() {
        var document = document();
        hanako.run(() -> signatures.keep(draft, signature(Status.UNAVAILABLE, digest(document))));
        var filing = ((Accepted) submitted()).filingId();
        var signature = signature(Status.SIGNED, digest(document));

        assertThat(hanako.call(() -> later.due(filing)))
                .hasValueSatisfying(due -> assertThat(due.pdf()).isEqualTo(document.pdf()));
        assertThat(hanako.call(() -> later.keep(filing, signature(Status.SIGNED, "A".repeat(44)))))
                .isFalse();
        assertThat(
                        hanako.call(() ->
                                later.keep(filing, signature(Status.LAPSED, digest(document)))))
                .isTrue();
        assertThat(hanako.call(() -> later.due(filing))).isPresent();
        assertThat(hanako.call(() -> later.keep(filing, signature))).isTrue();

        assertThat(hanako.call(() -> later.due(filing))).isEmpty();
        assertThat(hanako.call(() -> later.keep(filing, signature))).isFalse();
        assertThat(
                        office.rows(
                                TestCities.IN_NANKOKU,
                                "select kind from supplement where filing_id = ?",
                                filing))
                .singleElement()
                .satisfies(row -> assertThat(row.get("kind")).isEqualTo("SIGNATURE"));
    }

    @Test
    void nobodySignsAnothersFiling() {
        var document = document();
        hanako.run(() -> signatures.keep(draft, signature(Status.LAPSED, digest(document))));
        var filing = ((Accepted) submitted()).filingId();
        var stranger = residents.signIn(TestCities.IN_NANKOKU);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> stranger.call(() -> later.due(filing)));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() ->
                        stranger.call(() ->
                                later.keep(filing, signature(Status.SIGNED, digest(document)))));
    }

    private static String digest(DocumentToSign document) {
        return document.digestBase64();
    }

    private DocumentToSign document() {
        return hanako.call(() -> signatures.document(draft));
    }

    private SubmitResult submitted() {
        return hanako.call(() -> submit.submit(draft));
    }

    private static Signature signature(Status status, String digest) {
        var at = Instant.parse("2026-11-23T01:30:00Z");
        return status == Status.SIGNED
                ? new Signature(status, digest, "c2ln", "Y2VydA==", "0123abcd", at)
                : new Signature(status, digest, null, null, null, at);
    }
}
