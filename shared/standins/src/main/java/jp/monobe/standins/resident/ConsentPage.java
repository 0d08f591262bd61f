package jp.monobe.standins.resident;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import jp.monobe.standins.card.Card;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.card.PinTries;
import jp.monobe.standins.realm.Client;
import jp.monobe.standins.signing.SignTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks whether the data may be handed over; in a signing request, whether to sign. */
@Controller
@RequestMapping("/realms/resident")
final class ConsentPage {

    private static final OAuth2TokenType STATE = new OAuth2TokenType("state");
    private static final List<String> ORDER = List.of("name", "address", "birthdate", "gender");

    private final ResidentRealm realm;
    private final Cards cards;
    private final SignTransactions transactions;
    private final PinTries pins;

    ConsentPage(
            ResidentRealm realm, Cards cards, SignTransactions transactions, PinTries signingPins) {
        this.realm = realm;
        this.cards = cards;
        this.transactions = transactions;
        this.pins = signingPins;
    }

    /** One thing that is handed over: the scope and its value. */
    record Item(String scope, Object value) {}

    @GetMapping("/consent")
    String ask(
            @RequestParam String state,
            @RequestParam(defaultValue = "false") boolean wrong,
            Principal person,
            Model model) {
        OAuth2AuthorizationRequest asked = asked(state);
        if (asked == null) {
            return "signed-in-nowhere";
        }
        Card card = cards.get(person.getName());
        model.addAttribute("card", card);
        model.addAttribute("state", state);
        model.addAttribute("client", client(asked.getClientId()));
        model.addAttribute("scopes", asked.getScopes());
        model.addAttribute("items", items(card, asked.getScopes()));
        if (!asked.getScopes().contains("sign")) {
            return "resident/consent";
        }
        model.addAttribute("wrong", wrong);
        model.addAttribute("left", pins.left(card.key()));
        model.addAttribute("locked", pins.isLocked(card.key()));
        model.addAttribute(
                "transaction",
                transactions.get(asked.getAdditionalParameters().get("sign_transaction_id")));
        return "resident/sign";
    }

    private @Nullable OAuth2AuthorizationRequest asked(String state) {
        OAuth2Authorization authorization = realm.authorizations().findByToken(state, STATE);
        return authorization == null
                ? null
                : authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
    }

    private Client client(String id) {
        return realm.clients().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Item> items(Card card, Set<String> scopes) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        var values = realm.userInfo(requireNonNull(person), scopes);
        return ORDER.stream()
                .filter(values::containsKey)
                .map(scope -> new Item(scope, requireNonNull(values.get(scope))))
                .toList();
    }

    /** Puts the card away and asks for another, with the same request of the client. */
    @PostMapping("/switch")
    String anotherCard(
            @RequestParam String state, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = asked(state);
        realm.sessions().logout(request, response, null);
        return asked == null
                ? "redirect:/realms/resident/login"
                : "redirect:" + asked.getAuthorizationRequestUri();
    }
}
