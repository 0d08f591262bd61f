package jp.monobe.filing.internal;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Component;

/** What the acting city has set for its forms, and what time it is in business. */
@Component
public class CityTerms {

    private final Settings settings;
    private final Clock clock;

    CityTerms(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Instant now() {
        return UtcTime.whole(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(JAPAN).toLocalDate();
    }

    /** How the city takes this procedure online today; empty when it does not. */
    public Optional<OnlineProcedures.Entry> online(String procedure) {
        return city().find(SettingKey.ONLINE, dayOf(now()))
                .flatMap(online -> online.find(procedure));
    }

    /** A draft saved last at this instant or before has lapsed. */
    public Instant aliveSince() {
        return now().minus(kept());
    }

    public boolean isAlive(Draft draft) {
        return !draft.ended() && draft.savedAt().isAfter(aliveSince());
    }

    public Instant expiryOf(Draft draft) {
        return draft.savedAt().plus(kept());
    }

    public CitySettings city() {
        return settings.of(Acting.city());
    }

    /** What the city has set for today; throws when it has not. */
    public <T> T today(SettingKey<T> key) {
        return city().at(key, dayOf(now()));
    }

    private Duration kept() {
        return Duration.ofDays(today(SettingKey.DRAFT_DAYS));
    }
}
