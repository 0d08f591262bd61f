package jp.monobe.standins.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.monobe.standins.Settings;
import jp.monobe.standins.Times;
import jp.monobe.standins.card.Cast;
import jp.monobe.standins.staff.StaffMembers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What runs, who can sign in with what, locks to open and faults to switch. */
@Controller
final class ControlPage {

    private static final int STAFF_SHOWN = 10;

    private final Settings settings;
    private final Times times;
    private final Faults faults;
    private final Cast cast;
    private final StaffMembers members;
    private final Locks locks;

    ControlPage(
            Settings settings,
            Times times,
            Faults faults,
            Cast cast,
            StaffMembers members,
            Locks locks) {
        this.settings = settings;
        this.times = times;
        this.faults = faults;
        this.cast = cast;
        this.members = members;
        this.locks = locks;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("settings", settings);
        model.addAttribute("today", times.today());
        model.addAttribute("faults", faultStates());
        model.addAttribute("cast", cast.members());
        model.addAttribute("locks", locks.locked());
        model.addAttribute(
                "staff",
                settings.cities().stream()
                        .flatMap(city -> members.of(city.code()).stream().limit(STAFF_SHOWN))
                        .toList());
        return "control";
    }

    private Map<Fault, Boolean> faultStates() {
        Map<Fault, Boolean> states = new LinkedHashMap<>();
        Stream.of(Fault.values()).forEach(fault -> states.put(fault, faults.isOn(fault)));
        return states;
    }

    @PostMapping("/faults/{id}")
    String toggle(@PathVariable String id, @RequestParam boolean on) {
        Fault.of(id).ifPresent(fault -> faults.set(fault, on));
        return "redirect:/#faults";
    }

    @PostMapping("/unlock")
    String unlock() {
        locks.openAll();
        return "redirect:/#locks";
    }

    @GetMapping("/api/faults")
    @ResponseBody
    Map<String, Boolean> faults() {
        Map<String, Boolean> states = new LinkedHashMap<>();
        faultStates().forEach((fault, on) -> states.put(fault.id(), on));
        return states;
    }

    @PostMapping("/api/faults/{id}")
    ResponseEntity<Map<String, Boolean>> set(@PathVariable String id, @RequestParam boolean on) {
        return Fault.of(id)
                .map(fault -> {
                    faults.set(fault, on);
                    return ResponseEntity.ok(faults());
                })
                .orElse(ResponseEntity.notFound().build());
    }

    @PostMapping("/api/unlock")
    @ResponseBody
    Map<String, Boolean> unlockAll() {
        locks.openAll();
        return Map.of("unlocked", true);
    }
}
