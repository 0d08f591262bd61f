package jp.monobe.publishing;

import java.time.LocalDate;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the public reads who checked a text: the office in charge, never a person. */
@Component
class Checked {

    /** A day and an office. */
    record Stamp(LocalDate day, String by) {}

    private final Settings settings;
    private final Moves moves;
    private final String operator;

    Checked(Settings settings, Moves moves, @Value("${monobe.operator.name:}") String operator) {
        this.settings = settings;
        this.moves = moves;
        this.operator = operator;
    }

    Stamp today() {
        var today = moves.today();
        return new Stamp(today, office(today));
    }

    private String office(LocalDate today) {
        if (!(Acting.current().scope() instanceof Scope.City(var code))) {
            return operator;
        }
        var office = settings.of(code).at(SettingKey.OFFICE, today);
        return office.city() + " " + office.division();
    }
}
