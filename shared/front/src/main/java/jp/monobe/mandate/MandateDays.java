package jp.monobe.mandate;

import java.time.LocalDate;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Component;

/** How long a mandate may last in the acting city (委任の期間). */
@Component
public class MandateDays {

    private final Settings settings;
    private final LiveMandate live;

    MandateDays(Settings settings, LiveMandate live) {
        this.settings = settings;
        this.live = live;
    }

    /** The last day there may be. */
    public LocalDate latest() {
        var today = live.today();
        return today.plusDays(settings.of(Acting.city()).at(SettingKey.MANDATE_DAYS, today));
    }

    boolean allows(LocalDate until) {
        return !until.isBefore(live.today()) && !until.isAfter(latest());
    }
}
