package jp.monobe.standins.pittari;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.monobe.kernel.Sha256;
import jp.monobe.standins.Times;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.pittari.Application.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * In the shape of the 電子申請等情報受取等API (facts §4.3): login, list, fetch by 受付番号, statuses. Names of
 * paths and members are our own: the official ones are not public.
 */
@RestController
@RequestMapping(ReceiveInfoApi.PATH)
final class ReceiveInfoApi {

    static final String PATH = "/api/receiveinfo";

    private static final int PAGE = 20;
    private static final int LONGEST_COMMENT = 2000;
    private static final Set<String> CODES =
            Set.of("RECEIVED", "REVIEWING", "RETURNED", "APPROVED", "REJECTED", "WITHDRAWN");

    record Login(@Nullable String municipality, @Nullable String secret) {}

    record Told(@Nullable Long version, @Nullable String status, @Nullable String comment) {}

    record Line(String number, String procedure, Instant sentAt) {}

    record Page(int total, int pages, Instant asOf, List<Line> applications) {}

    record StatusLine(String number, String status, long version, String comment) {}

    private final Applications applications;
    private final Logins logins;
    private final Faults faults;
    private final Times times;

    ReceiveInfoApi(Applications applications, Logins logins, Faults faults, Times times) {
        this.applications = applications;
        this.logins = logins;
        this.faults = faults;
        this.times = times;
    }

    @PostMapping("/login")
    ResponseEntity<?> login(@RequestBody Login login) {
        return logins.login(login.municipality(), login.secret())
                .<ResponseEntity<?>>map(token ->
                        ResponseEntity.ok(
                                Map.of("token", token, "seconds", Logins.LIFE.toSeconds())))
                .orElse(ResponseEntity.status(401).build());
    }

    @GetMapping("/applications")
    ResponseEntity<?> list(
            @RequestHeader(name = "Authorization", required = false) @Nullable String token,
            @RequestParam String since,
            @RequestParam(defaultValue = "0") int page) {
        return loggedIn(
                token,
                city -> {
                    try {
                        return ResponseEntity.ok(page(city, Instant.parse(since), page));
                    } catch (DateTimeParseException | IllegalArgumentException _) {
                        return ResponseEntity.badRequest().build();
                    }
                });
    }

    private Page page(String city, Instant since, int page) {
        var asOf = times.business().instant();
        var all = applications.of(city, since);
        int pages = Math.max(1, Math.ceilDiv(all.size(), PAGE));
        if (page < 0 || page >= pages) {
            throw new IllegalArgumentException("No such page");
        }
        var lines =
                new ArrayList<>(
                        all.subList(page * PAGE, Math.min(all.size(), (page + 1) * PAGE)).stream()
                                .map(it -> new Line(it.number(), it.procedure(), it.sentAt()))
                                .toList());
        return new Page(all.size(), pages, asOf, disturbed(lines));
    }

    private List<Line> disturbed(List<Line> lines) {
        var seen = lines;
        if (faults.isOn(Fault.PITTARI_HALF_PAGE)) {
            seen = new ArrayList<>(seen.subList(0, seen.size() / 2));
        }
        if (faults.isOn(Fault.PITTARI_DOUBLED)) {
            seen.addAll(List.copyOf(seen));
        }
        return faults.isOn(Fault.PITTARI_REORDERED) ? seen.reversed() : seen;
    }

    @GetMapping("/applications/{number}")
    ResponseEntity<?> fetch(
            @RequestHeader(name = "Authorization", required = false) @Nullable String token,
            @PathVariable String number) {
        return loggedIn(
                token,
                city ->
                        applications
                                .find(city, number)
                                .<ResponseEntity<?>>map(found ->
                                        ResponseEntity.ok()
                                                .contentType(
                                                        MediaType.parseMediaType("application/zip"))
                                                .header("X-Content-SHA256", Sha256.hex(zip(found)))
                                                .body(zip(found)))
                                .orElse(ResponseEntity.notFound().build()));
    }

    @GetMapping("/statuses")
    ResponseEntity<?> statuses(
            @RequestHeader(name = "Authorization", required = false) @Nullable String token) {
        return loggedIn(
                token,
                city ->
                        ResponseEntity.ok(
                                applications.of(city, Instant.EPOCH).stream()
                                        .map(it -> line(it.number()))
                                        .toList()));
    }

    private StatusLine line(String number) {
        var status = applications.status(number);
        return new StatusLine(number, status.code(), status.version(), status.comment());
    }

    @PostMapping("/applications/{number}/status")
    ResponseEntity<?> tell(
            @RequestHeader(name = "Authorization", required = false) @Nullable String token,
            @PathVariable String number,
            @RequestBody Told told) {
        return loggedIn(
                token,
                city -> {
                    if (applications.find(city, number).isEmpty()) {
                        return ResponseEntity.notFound().build();
                    }
                    var comment = told.comment() == null ? "" : told.comment();
                    var version = told.version();
                    var code = told.status();
                    if (version == null
                            || version < 0
                            || code == null
                            || !CODES.contains(code)
                            || comment.length() > LONGEST_COMMENT) {
                        return ResponseEntity.badRequest().build();
                    }
                    return applications.tell(number, new Status(version, code, comment))
                            ? ResponseEntity.ok(line(number))
                            : ResponseEntity.status(409).body(line(number));
                });
    }

    private ResponseEntity<?> loggedIn(
            @Nullable String token, Function<String, ResponseEntity<?>> work) {
        return logins.cityOf(token).map(work).orElse(ResponseEntity.status(401).build());
    }

    private byte[] zip(Application found) {
        return faults.isOn(Fault.PITTARI_SIGNED_WRONGLY)
                ? PackageFile.changedSince(found.zip())
                : found.zip();
    }
}
