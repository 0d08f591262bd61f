package jp.monobe.portal.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the frame of a page round sign-in says of the city: name, office, whether it is a demo. */
@Component
class CityFrame {

    private final Settings settings;
    private final Clock clock;

    CityFrame(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    void put(Model model, Tenant tenant) {
        CitySettings city = settings.of(tenant.code());
        var today = LocalDate.now(clock);
        model.addAttribute("tenant", tenant);
        model.addAttribute("office", city.at(SettingKey.OFFICE, today));
        model.addAttribute("demo", city.at(SettingKey.DEMO, today));
    }

    /** Of no city in particular; a demo when one of them is. */
    void put(Model model, List<Tenant> all) {
        var today = LocalDate.now(clock);
        model.addAttribute("tenant", null);
        model.addAttribute("office", null);
        model.addAttribute(
                "demo",
                all.stream()
                        .filter(Tenant::isServed)
                        .anyMatch(each -> settings.of(each.code()).at(SettingKey.DEMO, today)));
    }
}
