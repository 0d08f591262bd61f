package jp.monobe.standins.till;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.monobe.kernel.Sha256;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a city's programs read on (収納機関の照会・速報・ファイル). Our own emulation, docs/reference/
 * collecting-agent.md.
 */
@RestController
final class CollectApi {

    static final String PATH = "/collect/v1";
    private static final int MOST = 200;

    private final Collectors cities;
    private final Inquiries inquiries;
    private final Ledgers ledgers;
    private final Faults faults;

    CollectApi(Collectors cities, Inquiries inquiries, Ledgers ledgers, Faults faults) {
        this.cities = cities;
        this.inquiries = inquiries;
        this.ledgers = ledgers;
        this.faults = faults;
    }

    @GetMapping(PATH + "/inquiries")
    ResponseEntity<?> inquiries(
            @RequestHeader(name = "Authorization", defaultValue = "") String key) {
        return known(
                key,
                city ->
                        ResponseEntity.ok(
                                Map.of(
                                        "inquiries",
                                        inquiries.of(city.city()).stream()
                                                .map(it ->
                                                        Map.of(
                                                                "id", it.id(),
                                                                "number", it.number(),
                                                                "confirmation", it.confirmation()))
                                                .toList())));
    }

    /** What a city says of one. */
    record Said(String answer, @Nullable Long amount) {}

    @PostMapping(PATH + "/inquiries/{id}")
    ResponseEntity<?> answer(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @PathVariable String id,
            @RequestBody Said said) {
        return known(
                key,
                city ->
                        inquiries.answer(
                                        city.city(),
                                        id,
                                        said.answer(),
                                        said.amount() == null ? 0 : said.amount())
                                ? ResponseEntity.noContent().build()
                                : ResponseEntity.notFound().build());
    }

    @GetMapping(PATH + "/messages")
    ResponseEntity<?> messages(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @RequestParam long after) {
        return known(key, city -> ResponseEntity.ok(Map.of("messages", told(city.city(), after))));
    }

    private List<Map<String, Object>> told(String city, long after) {
        var some = ledgers.messages(city, after).stream().limit(MOST);
        return (faults.isOn(Fault.COLLECTOR_MESSAGES_REORDERED)
                        ? some.sorted(Comparator.comparing(Ledgers.Message::position).reversed())
                        : some)
                .map(this::shown)
                .toList();
    }

    private Map<String, Object> shown(Ledgers.Message message) {
        var paid = ledgers.paid(message.reference());
        return Map.of(
                "position", message.position(),
                "kind", message.kind(),
                "city", paid.city(),
                "channel", paid.channel(),
                "reference", paid.reference(),
                "number", paid.number(),
                "barcode", paid.barcode(),
                "amount", paid.yen(),
                "paidAt", paid.at(),
                "link", paid.link());
    }

    @GetMapping(PATH + "/files")
    ResponseEntity<?> files(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @RequestParam long after) {
        return known(
                key,
                city ->
                        ResponseEntity.ok(
                                Map.of(
                                        "files",
                                        ledgers.files(city.city(), after).stream()
                                                .map(it ->
                                                        Map.of(
                                                                "position", it.position(),
                                                                "name", it.name()))
                                                .toList())));
    }

    @GetMapping(PATH + "/files/{position}")
    ResponseEntity<?> file(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @PathVariable long position) {
        return known(
                key,
                city ->
                        ledgers.file(position)
                                .filter(it -> it.city().equals(city.city()))
                                .<ResponseEntity<?>>map(it ->
                                        ResponseEntity.ok()
                                                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                                .header("X-Content-SHA256", Sha256.hex(it.bytes()))
                                                .body(it.bytes()))
                                .orElseGet(() -> ResponseEntity.notFound().build()));
    }

    private ResponseEntity<?> known(String key, Function<Collector, ResponseEntity<?>> work) {
        return cities.ofKey(key)
                .<ResponseEntity<?>>map(work::apply)
                .orElseGet(() -> ResponseEntity.status(401).build());
    }
}
