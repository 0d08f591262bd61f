package jp.monobe.standins.agent;

import java.util.Map;
import jp.monobe.standins.agent.Checkout.Status;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The agent's own page, on which a person pays by card, fails, or leaves. */
@Controller
final class CheckoutPages {

    /** The agent's published test numbers, which are no cards. */
    private static final String GOOD = "4242424242424242";

    private static final Map<String, String> BAD =
            Map.of("4000000000000002", "declined", "4000000000009995", "no-money");

    private final Checkouts checkouts;
    private final Agreements agreements;

    CheckoutPages(Checkouts checkouts, Agreements agreements) {
        this.checkouts = checkouts;
        this.agreements = agreements;
    }

    @GetMapping("/checkout/{id}")
    String show(@PathVariable String id, Model model) {
        return show(id, "", model);
    }

    @PostMapping("/checkout/{id}")
    String pay(@PathVariable String id, @RequestParam String number, Model model) {
        var digits = number.replaceAll("\\D", "");
        if (!digits.equals(GOOD)) {
            return show(id, BAD.getOrDefault(digits, "unknown"), model);
        }
        return checkouts
                .pay(id)
                .map(paid -> "redirect:" + paid.success())
                .orElseGet(() -> show(id, "", model));
    }

    private String show(String id, String error, Model model) {
        var checkout =
                checkouts
                        .find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("checkout", checkout);
        model.addAttribute("open", checkout.status() == Status.OPEN);
        model.addAttribute("paid", checkout.status() == Status.COMPLETE);
        model.addAttribute("city", agreements.ofCity(checkout.city()).cityName());
        model.addAttribute("error", error);
        return "agent/checkout";
    }
}
