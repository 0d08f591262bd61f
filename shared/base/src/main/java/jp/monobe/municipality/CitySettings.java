package jp.monobe.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot of one city's dated settings. */
public record CitySettings(long revision, List<Setting> settings) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public CitySettings {
        settings = List.copyOf(settings);
    }

    /**
     * The value in force on a date; throws when the city has not set it, which --migrate checks.
     */
    public <T> T at(SettingKey<T> key, LocalDate date) {
        return find(key, date)
                .orElseThrow(() -> new IllegalStateException("Setting missing: " + key.name()));
    }

    public <T> Optional<T> find(SettingKey<T> key, LocalDate date) {
        return settings.stream()
                .filter(setting -> setting.key().equals(key.name()) && setting.isInForce(date))
                .findFirst()
                .map(setting -> JSON.treeToValue(setting.value(), key.type()));
    }
}
