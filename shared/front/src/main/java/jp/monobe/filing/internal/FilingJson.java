package jp.monobe.filing.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Records of the exchange and of forms as they lie in text columns. */
public final class FilingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FilingJson() {}

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static @Nullable String writeIfAny(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    public static <T> @Nullable T readIfAny(@Nullable String json, Class<T> type) {
        return json == null ? null : read(json, type);
    }
}
