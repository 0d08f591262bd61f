package jp.monobe.standins.till;

import java.io.IOException;
import java.util.Optional;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A shop's till and a bank's ATM: what a person types is read back, and then paid or left. */
@Controller
final class TillPages {

    private static final long MOST = 300_000;

    private final Collectors cities;
    private final Inquiries inquiries;
    private final Quotes quotes;
    private final Ledgers ledgers;
    private final Faults faults;

    TillPages(
            Collectors cities, Inquiries inquiries, Quotes quotes, Ledgers ledgers, Faults faults) {
        this.cities = cities;
        this.inquiries = inquiries;
        this.quotes = quotes;
        this.ledgers = ledgers;
        this.faults = faults;
    }

    @GetMapping("/till")
    String begin() {
        return "till/begin";
    }

    @GetMapping("/till/store")
    String store(Model model) {
        return store("", model, "");
    }

    @PostMapping("/till/store")
    String scan(
            @RequestParam(defaultValue = "") String barcode,
            @RequestParam(required = false) Optional<MultipartFile> image,
            Model model)
            throws IOException {
        var picture = image.filter(it -> !it.isEmpty());
        var typed =
                picture.isPresent() ? Scan.barcode(picture.get().getBytes()) : Optional.of(barcode);
        if (typed.isEmpty()) {
            return store("not-scanned", model, barcode);
        }
        var read = Barcode.read(typed.get());
        var why = read.map(this::refusal).orElse("barcode");
        return why.isEmpty() ? quoted(read.orElseThrow()) : store(why, model, typed.get());
    }

    /** Empty when the till takes it: it knows only what stands in the bars. */
    private String refusal(Barcode slip) {
        if (slip.yen() > MOST || slip.yen() == 0) {
            return "too-much";
        }
        if (cities.ofFive(slip.five()).isEmpty()) {
            return "stranger";
        }
        return ledgers.today().isAfter(slip.until()) && !faults.isOn(Fault.TILL_TAKES_LATE)
                ? "late"
                : "";
    }

    private String quoted(Barcode slip) {
        var city = cities.ofFive(slip.five()).orElseThrow();
        return "redirect:/till/pay/"
                + quotes.of("C", city, slip.number(), slip.digits(), slip.yen()).id();
    }

    private static String store(String error, Model model, String typed) {
        model.addAttribute("error", error);
        model.addAttribute("typed", typed);
        return "till/store";
    }

    @GetMapping("/till/atm")
    String atm(Model model) {
        return atm("", model, "", "", "");
    }

    @PostMapping("/till/atm")
    String ask(
            @RequestParam String agency,
            @RequestParam String number,
            @RequestParam String confirmation,
            Model model) {
        var digits = number.replaceAll("[^0-9]", "");
        var code = confirmation.replaceAll("[^0-9]", "");
        boolean whole =
                agency.strip().matches("[0-9]{5}") && !digits.isEmpty() && digits.length() <= 20;
        if (!whole || code.length() > 6) {
            return atm("digits", model, agency, number, confirmation);
        }
        var answer = inquiries.ask(digits, code);
        return answer.filter(it -> it.answer().equals("PAYABLE"))
                .map(it ->
                        "redirect:/till/pay/"
                                + quotes.of(
                                                "P",
                                                cities.ofCity(it.city()).orElseThrow(),
                                                digits,
                                                "",
                                                it.amount())
                                        .id())
                .orElseGet(() ->
                        atm(
                                answer.map(Inquiries.Answer::answer).orElse("AWAY"),
                                model,
                                agency,
                                number,
                                confirmation));
    }

    private static String atm(
            String error, Model model, String agency, String number, String confirmation) {
        model.addAttribute("error", error);
        model.addAttribute("agency", agency);
        model.addAttribute("number", number);
        model.addAttribute("confirmation", confirmation);
        return "till/atm";
    }

    @GetMapping("/till/pay/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("quote", quotes.find(id).orElseThrow(TillPages::gone));
        return "till/pay";
    }

    @PostMapping("/till/pay/{id}")
    String pay(@PathVariable String id) {
        var paid = quotes.pay(id).orElseThrow(TillPages::gone);
        return "redirect:/till/pay/" + paid.id();
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
