package jp.monobe.procedure.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.procedure.UnreadableAnswers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A part of received JSON that knows its place and refuses what nobody asked it for. */
public final class JsonPart {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final @Nullable JsonPart whole;

    /** Its place in the whole, put together when somebody has to be told of it. */
    private final String step;

    private final JsonNode node;
    private final Set<String> read = new HashSet<>(0);

    private JsonPart(@Nullable JsonPart whole, String step, JsonNode node) {
        this.whole = whole;
        this.step = step;
        this.node = node;
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static JsonPart parse(String json) {
        return read(json).requireObject();
    }

    /** Objects that lie apart; each knows its place among them. */
    public static List<JsonPart> parseAll(List<String> objects) {
        var all = read(objects.stream().collect(Collectors.joining(",", "[", "]"))).items();
        all.forEach(JsonPart::requireObject);
        return all;
    }

    private static JsonPart read(String json) {
        try {
            return new JsonPart(null, "$", JSON.readTree(json));
        } catch (JacksonException e) {
            throw new UnreadableAnswers("$", "no JSON, " + e.getClass().getSimpleName());
        }
    }

    UnreadableAnswers error(String reason) {
        return new UnreadableAnswers(place(), reason);
    }

    private String place() {
        return whole == null ? step : whole.place() + step;
    }

    private JsonPart requireObject() {
        if (!node.isObject()) {
            throw error("an object is expected");
        }
        return this;
    }

    /** All names; whoever asks for them answers for each. */
    List<String> names() {
        requireObject();
        read.addAll(node.propertyNames());
        return List.copyOf(node.propertyNames());
    }

    Optional<JsonPart> find(String name) {
        requireObject();
        read.add(name);
        return Optional.ofNullable(node.get(name))
                .map(value -> new JsonPart(this, "." + name, value));
    }

    public JsonPart get(String name) {
        return find(name).orElseThrow(() -> error("missing: " + name));
    }

    public List<JsonPart> items() {
        if (!node.isArray()) {
            throw error("a list is expected");
        }
        var items = new ArrayList<JsonPart>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonPart(this, "[" + i + "]", node.get(i)));
        }
        return items;
    }

    public String text() {
        if (!node.isString()) {
            throw error("a text is expected");
        }
        return node.stringValue();
    }

    String text(String name) {
        return get(name).text();
    }

    @Nullable String textOrNull(String name) {
        return find(name).map(JsonPart::text).orElse(null);
    }

    public boolean flag() {
        if (!node.isBoolean()) {
            throw error("true or false is expected");
        }
        return node.booleanValue();
    }

    long whole() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw error("a whole number is expected");
        }
        return node.longValue();
    }

    /** A text in some notation: a date, an id. */
    <T> T parsed(Function<String, T> notation) {
        var text = text();
        try {
            return notation.apply(text);
        } catch (RuntimeException _) {
            throw error("not in its notation");
        }
    }

    /** Refuses every property that was not asked for. */
    public void done() {
        requireObject();
        for (var name : node.propertyNames()) {
            if (!read.contains(name)) {
                throw error("unknown: " + name);
            }
        }
    }
}
