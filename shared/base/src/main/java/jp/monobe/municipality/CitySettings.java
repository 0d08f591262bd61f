package jp.monobe.municipality;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot of one city's dated settings. */
public final class CitySettings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final long revision;
    private final Map<String, List<Setting>> settings;

    /** What was read of a setting: asked for several times in each request. */
    private final Map<Setting, Object> values =
            Collections.synchronizedMap(new IdentityHashMap<>());

    public CitySettings(long revision, List<Setting> settings) {
        this.revision = revision;
        this.settings = settings.stream().collect(Collectors.groupingBy(Setting::key));
    }

    public long revision() {
        return revision;
    }

    public List<Setting> settings() {
        return settings.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The value in force on a date; throws when the city has not set it, which --migrate checks.
     */
    public <T> T at(SettingKey<T> key, LocalDate date) {
        return find(key, date)
                .orElseThrow(() -> new IllegalStateException("Setting missing: " + key.name()));
    }

    /**
     * Of those in force the one that began last: a later day's row takes the place of an earlier
     * one.
     */
    public <T> Optional<T> find(SettingKey<T> key, LocalDate date) {
        return settings.getOrDefault(key.name(), List.of()).stream()
                .filter(setting -> setting.isInForce(date))
                .max(Comparator.comparing(Setting::from))
                .map(setting -> key.type().cast(value(setting, key.type())));
    }

    private Object value(Setting setting, Class<?> type) {
        return values.computeIfAbsent(setting, it -> JSON.treeToValue(it.value(), type));
    }
}
