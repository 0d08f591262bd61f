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

/**
 * An app and a bank's window, where a slip's eL-QR is paid (共同収納の見本). The app asks the city before
 * it takes anything; the window believes the paper, so that the same one can be paid there twice.
 */
@Controller
final class ElPages {

    /** ASSUMED: what apps take at once. */
    private static final long MOST_OF_APPS = 300_000;

    private static final String APP = "app";

    private final Collectors cities;
    private final Inquiries inquiries;
    private final Quotes quotes;
    private final Ledgers ledgers;
    private final Faults faults;

    ElPages(Collectors cities, Inquiries inquiries, Quotes quotes, Ledgers ledgers, Faults faults) {
        this.cities = cities;
        this.inquiries = inquiries;
        this.quotes = quotes;
        this.ledgers = ledgers;
        this.faults = faults;
    }

    @GetMapping("/till/el")
    String begin(Model model) {
        return begin("", model, "", APP);
    }

    @PostMapping("/till/el")
    String scan(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = APP) String place,
            @RequestParam(required = false) Optional<MultipartFile> image,
            Model model)
            throws IOException {
        var picture = image.filter(it -> !it.isEmpty());
        var typed = picture.isPresent() ? Scan.square(picture.get().getBytes()) : Optional.of(code);
        if (typed.isEmpty()) {
            return begin("not-square", model, code, place);
        }
        var read = ElCode.read(typed.get());
        if (read.isEmpty()) {
            return begin("el-code", model, typed.get(), place);
        }
        var it = read.get();
        var city = cities.ofFive(it.five()).filter(_ -> it.isOfTheCommonBody());
        if (city.isEmpty()) {
            return begin("stranger", model, typed.get(), place);
        }
        return place.equals(APP)
                ? byApp(it, city.get(), model, typed.get())
                : atWindow(it, city.get(), model, typed.get());
    }

    private String byApp(ElCode code, Collector city, Model model, String typed) {
        var answer = inquiries.ask(city.city(), code.slip(), code.confirmation());
        var payable = answer.filter(it -> it.answer().equals("PAYABLE"));
        if (payable.isEmpty()) {
            return begin(answer.map(Inquiries.Answer::answer).orElse("AWAY"), model, typed, APP);
        }
        long yen = payable.get().amount();
        if (code.isScanned() && code.yen() != yen) {
            return begin("changed", model, typed, APP);
        }
        return yen > MOST_OF_APPS
                ? begin("app-limit", model, typed, APP)
                : quoted(code, city, yen, "スマホ決済アプリ(見本)");
    }

    private String atWindow(ElCode code, Collector city, Model model, String typed) {
        if (!code.isScanned()) {
            return begin("window", model, typed, "window");
        }
        boolean late = ledgers.today().isAfter(code.until()) && !faults.isOn(Fault.TILL_TAKES_LATE);
        return late
                ? begin("late", model, typed, "window")
                : quoted(code, city, code.yen(), "金融機関の窓口(見本)");
    }

    private String quoted(ElCode code, Collector city, long yen, String where) {
        return "redirect:/till/pay/"
                + quotes.of("E", city, code.slip(), code.number(), yen, where, "", "").id();
    }

    /** The payer has not enough money, or gives up: nothing is taken, and nobody is told. */
    @PostMapping("/till/el/{id}/decline")
    String decline(@PathVariable String id, Model model) {
        var quote =
                quotes.find(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return begin(quote.paid() == null ? "declined" : "PAID", model, quote.barcode(), APP);
    }

    private static String begin(String error, Model model, String typed, String place) {
        model.addAttribute("error", error);
        model.addAttribute("typed", typed);
        model.addAttribute("place", place);
        return "till/el";
    }
}
