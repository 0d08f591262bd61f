package jp.monobe.standins.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.standins.Settings;
import jp.monobe.standins.Settings.City;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Stand-in for the authenticator app on every clerk's phone: shows the codes of now. */
@Controller
final class AuthenticatorPage {

    private final StaffMembers members;
    private final OneTimeCodes codes;
    private final Settings settings;

    AuthenticatorPage(StaffMembers members, OneTimeCodes codes, Settings settings) {
        this.members = members;
        this.codes = codes;
        this.settings = settings;
    }

    record Row(StaffMember member, String code) {}

    @GetMapping("/authenticator")
    String show(Model model) {
        Map<City, List<Row>> rows = new LinkedHashMap<>();
        for (City city : settings.cities()) {
            rows.put(
                    city,
                    members.of(city.code()).stream()
                            .map(it -> new Row(it, codes.current(it.sub())))
                            .toList());
        }
        model.addAttribute("rows", rows);
        model.addAttribute("secondsLeft", codes.secondsLeft());
        return "staff/authenticator";
    }

    /** For journeys: {@code {"code":"123456"}}. */
    @GetMapping("/api/totp")
    @ResponseBody
    ResponseEntity<Map<String, String>> code(@RequestParam String user) {
        return members.find(user)
                .map(it -> ResponseEntity.ok(Map.of("code", codes.current(user))))
                .orElse(ResponseEntity.notFound().build());
    }
}
