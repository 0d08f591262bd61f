package jp.monobe.standins.signing;

import java.util.Locale;
import jp.monobe.standins.card.Card;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.card.PinTries;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.realm.StrictRequest;
import jp.monobe.standins.realm.TryAgain;
import jp.monobe.standins.signing.SignTransaction.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;
import org.springframework.web.util.UriComponentsBuilder;

/** The signing part of an authorization: scope {@code sign} and {@code sign_transaction_id}. */
public final class SignStep {

    /** The same for every card, as the control page says. */
    public static final String PIN = "ABC123";

    private static final String PARAMETER = "sign_transaction_id";

    private final SignTransactions transactions;
    private final SigningCards signer;
    private final Cards cards;
    private final PinTries pins;
    private final Faults faults;

    SignStep(
            SignTransactions transactions,
            SigningCards signer,
            Cards cards,
            PinTries pins,
            Faults faults) {
        this.transactions = transactions;
        this.signer = signer;
        this.cards = cards;
        this.pins = pins;
        this.faults = faults;
    }

    /** The scope and the transaction belong together; the transaction is the client's and open. */
    public void check(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        boolean wantsToSign = request.getScopes().contains("sign");
        Object id = request.getAdditionalParameters().get(PARAMETER);
        if (wantsToSign && faults.isOn(Fault.SIGN_DOWN)) {
            throw StrictRequest.refused("temporarily_unavailable", PARAMETER, request);
        }
        boolean fits =
                wantsToSign
                        ? transactions
                                .find(id)
                                .filter(it -> it.clientId().equals(request.getClientId()))
                                .filter(SignTransaction::isPending)
                                .isPresent()
                        : id == null;
        if (!fits) {
            throw StrictRequest.refused("invalid_request", PARAMETER, request);
        }
    }

    /** Signs with the PIN that came along, or asks again; refused when no scope was granted. */
    public void answered(OAuth2AuthorizationConsentAuthenticationContext context) {
        var request = context.getAuthorizationRequest();
        var id = request == null ? null : request.getAdditionalParameters().get(PARAMETER);
        if (id == null) {
            return;
        }
        OAuth2AuthorizationConsentAuthenticationToken answer = context.getAuthentication();
        SignTransaction transaction = transactions.get(id);
        transactions.close(transaction, outcome(answer, transaction));
    }

    private Outcome outcome(
            OAuth2AuthorizationConsentAuthenticationToken answer, SignTransaction transaction) {
        if (answer.getScopes().isEmpty()) {
            return new Outcome.Refused();
        }
        Card card = cards.get(((Authentication) answer.getPrincipal()).getName());
        return switch (pins.enter(
                card.key(), isRight(answer.getAdditionalParameters().get("pin")))) {
            case PinTries.Result.Right() ->
                    signer.sign(card, transaction.digest(), faults.isOn(Fault.CERTIFICATES_LAPSED));
            case PinTries.Result.Wrong _, PinTries.Result.Locked _ ->
                    throw new TryAgain(page(answer));
        };
    }

    /** The card takes capital letters only, so the page sends them whatever was typed. */
    private static boolean isRight(@Nullable Object pin) {
        return pin instanceof String text && PIN.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String page(OAuth2AuthorizationConsentAuthenticationToken answer) {
        return UriComponentsBuilder.fromPath("/realms/resident/consent")
                .queryParam("state", "{state}")
                .queryParam("wrong", true)
                .encode()
                .buildAndExpand(answer.getState())
                .toUriString();
    }
}
