package jp.monobe.procedure.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.monobe.procedure.InvalidDefinition;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Properties in a definition file. Remembers which were read; {@link #done()} refuses the others,
 * so a misspelt property is never silently ignored.
 */
final class Section {

    private final Yaml place;
    private final Map<String, Yaml> keys = new LinkedHashMap<>();
    private final Map<String, Yaml> values = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    Section(Yaml place, MappingNode mapping) {
        this.place = place;
        for (var tuple : mapping.getValue()) {
            var key = new Yaml(place.file(), tuple.getKeyNode());
            if (keys.put(key.text(), key) != null) {
                throw key.error("Property twice: " + key.text());
            }
            values.put(key.text(), new Yaml(place.file(), tuple.getValueNode()));
        }
    }

    /** All names; whoever asks for them answers for each. */
    Set<String> names() {
        read.addAll(keys.keySet());
        return keys.keySet();
    }

    /** Every property, in the order written. */
    void each(BiConsumer<String, Yaml> act) {
        read.addAll(keys.keySet());
        values.forEach(act);
    }

    Optional<Yaml> find(String name) {
        read.add(name);
        return Optional.ofNullable(values.get(name));
    }

    Yaml get(String name) {
        return find(name).orElseThrow(() -> place.error("Property missing: " + name));
    }

    String text(String name) {
        return get(name).text();
    }

    String text(String name, String otherwise) {
        return find(name).map(Yaml::text).orElse(otherwise);
    }

    boolean flag(String name) {
        return switch (text(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw get(name).error(name + " is true or false");
        };
    }

    int number(String name, int otherwise) {
        var text = text(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw get(name).error(name + " is a number");
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constant(get(name), type);
    }

    static <E extends Enum<E>> E constant(Yaml value, Class<E> type) {
        for (var each : type.getEnumConstants()) {
            if (each.name().equals(value.text())) {
                return each;
            }
        }
        throw value.error(value.text() + " is none of " + List.of(type.getEnumConstants()));
    }

    InvalidDefinition error(String name, String reason) {
        var key = keys.get(name);
        return (key == null ? place : key).error(reason);
    }

    void done() {
        keys.keySet().stream()
                .filter(name -> !read.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw error(name, "Unknown property: " + name);
                });
    }
}
