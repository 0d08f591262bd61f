package jp.monobe.standins.till;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.monobe.standins.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bank's own page, to which a city's page leads with what is to be paid (ペイジー 情報リンク方式). What the
 * city signed is believed; that it is still to be paid the city is asked.
 */
@Controller
final class BankPages {

    /**
     * @param bank its name, as chosen
     * @param until seconds of the epoch
     */
    record Handed(
            String city,
            String bank,
            String number,
            String confirmation,
            long amount,
            String payment,
            long until,
            String back) {}

    private final Collectors cities;
    private final Inquiries inquiries;
    private final Ledgers ledgers;
    private final Quotes quotes;
    private final Times times;
    private final JsonMapper json;

    BankPages(
            Collectors cities,
            Inquiries inquiries,
            Ledgers ledgers,
            Quotes quotes,
            Times times,
            JsonMapper json) {
        this.cities = cities;
        this.inquiries = inquiries;
        this.ledgers = ledgers;
        this.quotes = quotes;
        this.times = times;
        this.json = json;
    }

    @GetMapping("/till/bank")
    String open(@RequestParam(defaultValue = "") String data, Model model) {
        var handed = read(data);
        if (handed.isEmpty()) {
            return refused("forged", "", model);
        }
        var it = handed.get();
        var city = cities.ofCity(it.city()).orElseThrow();
        if (times.system().instant().getEpochSecond() > it.until()) {
            return refused("expired", it.back(), model);
        }
        if (ledgers.ofLink(it.payment()).isPresent()) {
            return refused("PAID", it.back(), model);
        }
        var answer = inquiries.ask(it.city(), it.number(), it.confirmation());
        var payable = answer.filter(said -> said.answer().equals("PAYABLE"));
        if (payable.isEmpty()) {
            return refused(answer.map(Inquiries.Answer::answer).orElse("AWAY"), it.back(), model);
        }
        if (payable.get().amount() != it.amount()) {
            return refused("changed", it.back(), model);
        }
        return "redirect:/till/pay/"
                + quotes.of(
                                "P",
                                city,
                                it.number(),
                                "",
                                it.amount(),
                                it.bank(),
                                it.payment(),
                                it.back())
                        .id();
    }

    private static String refused(String why, String back, Model model) {
        model.addAttribute("error", why);
        model.addAttribute("back", back);
        return "till/bank";
    }

    /** Empty when no city signed it so. */
    private Optional<Handed> read(String data) {
        int dot = data.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var text = Base64.getUrlDecoder().decode(data.substring(0, dot));
            var handed = json.readValue(text, Handed.class);
            var signature = Base64.getUrlDecoder().decode(data.substring(dot + 1));
            return cities.ofCity(handed.city())
                    .filter(it -> MessageDigest.isEqual(mac(it.link(), text), signature))
                    .map(_ -> handed);
        } catch (IllegalArgumentException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static byte[] mac(String key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
