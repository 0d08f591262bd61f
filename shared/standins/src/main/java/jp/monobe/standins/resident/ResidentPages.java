package jp.monobe.standins.resident;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.monobe.standins.card.Card;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.card.Cast;
import jp.monobe.standins.card.CastMember;
import jp.monobe.standins.card.PinTries;
import jp.monobe.standins.realm.Client;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing a card and entering its four-digit PIN (利用者証明用). */
@Controller
@RequestMapping("/realms/resident")
public final class ResidentPages {

    /** The same for every card, as the control page says. */
    public static final String PIN = "1234";

    private static final int SHOWN = 50;

    private final ResidentRealm realm;
    private final Cards cards;
    private final Cast cast;
    private final PinTries pins;

    ResidentPages(ResidentRealm realm, Cards cards, Cast cast, PinTries authenticationPins) {
        this.realm = realm;
        this.cards = cards;
        this.cast = cast;
        this.pins = authenticationPins;
    }

    /** A named person with the card she holds. */
    public record Choice(CastMember member, Card card) {}

    @GetMapping("/login")
    String choose(
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Client> client = askingClient(request, response);
        model.addAttribute("client", client.orElse(null));
        model.addAttribute("query", q);
        model.addAttribute("found", cards.search(q, SHOWN));
        model.addAttribute("cast", choices(client.map(Client::cityCode).orElse("")));
        return "resident/choose";
    }

    private Optional<Client> askingClient(
            HttpServletRequest request, HttpServletResponse response) {
        return realm.sessions()
                .askingClient(request, response)
                .flatMap(id ->
                        realm.clients().stream().filter(it -> it.id().equals(id)).findFirst());
    }

    /** People of the asking city first. */
    private List<Choice> choices(String cityCode) {
        return cast.members().stream()
                .flatMap(it -> cards.find(it.cardKey()).map(card -> new Choice(it, card)).stream())
                .sorted(Comparator.comparing(it -> !it.member().municipality().equals(cityCode)))
                .toList();
    }

    @GetMapping("/pin")
    String pin(@RequestParam String card, Model model) {
        return cards.find(card)
                .map(it -> pinPage(it, false, model))
                .orElse("redirect:/realms/resident/login");
    }

    private String pinPage(Card card, boolean wrong, Model model) {
        model.addAttribute("card", card);
        model.addAttribute("locked", pins.isLocked(card.key()));
        model.addAttribute("wrong", wrong);
        model.addAttribute("left", pins.left(card.key()));
        return "resident/pin";
    }

    @PostMapping("/pin")
    String enter(
            @RequestParam String card,
            @RequestParam String pin,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Card> found = cards.find(card);
        if (found.isEmpty()) {
            return "redirect:/realms/resident/login";
        }
        return switch (pins.enter(card, PIN.equals(pin))) {
            case PinTries.Result.Right() -> signIn(found.get(), request, response);
            case PinTries.Result.Wrong _, PinTries.Result.Locked _ ->
                    pinPage(found.get(), true, model);
        };
    }

    private String signIn(Card card, HttpServletRequest request, HttpServletResponse response) {
        var factors = List.of(FactorGrantedAuthority.X509_AUTHORITY);
        return realm.sessions()
                .signIn(request, response, card.key(), factors)
                .map(goOn -> "redirect:" + goOn)
                .orElse("signed-in-nowhere");
    }
}
