package jp.monobe.municipality;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Settings as they are published: a JSON array of dated values. */
final class SettingsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Setting>> LIST = new TypeReference<>() {};

    private SettingsJson() {}

    static List<Setting> read(String json) {
        return JSON.readValue(json, LIST);
    }

    static String write(List<Setting> settings) {
        return JSON.writeValueAsString(settings);
    }
}
