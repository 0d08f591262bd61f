package jp.monobe.municipality.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.SettingKey;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A city's settings as shipped in {@code settings/<code>.yaml}; every key must be known and typed.
 */
final class SettingsFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SettingsFile() {}

    static List<Setting> of(MunicipalityCode code) {
        try (var file = SettingsFile.class.getResourceAsStream("/settings/" + code + ".yaml")) {
            var settings =
                    new YAMLMapper()
                            .readValue(
                                    Objects.requireNonNull(file, "No settings for " + code),
                                    new TypeReference<List<Setting>>() {});
            settings.forEach(SettingsFile::check);
            checkComplete(code, settings);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Setting setting) {
        var key =
                SettingKey.ALL.stream()
                        .filter(known -> known.name().equals(setting.key()))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("Unknown setting " + setting.key()));
        JSON.treeToValue(setting.value(), key.type());
    }

    private static void checkComplete(MunicipalityCode code, List<Setting> settings) {
        var missing =
                SettingKey.ALL.stream()
                        .map(SettingKey::name)
                        .filter(name -> settings.stream().noneMatch(s -> s.key().equals(name)))
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Settings of " + code + " lack " + missing);
        }
    }
}
