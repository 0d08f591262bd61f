package jp.monobe.portal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The API's description as people read it, taken out of its OpenAPI document. */
record ApiDescription(String title, String text, List<Call> calls) {

    private static final Set<String> METHODS = Set.of("get", "post");

    /** One way to ask. {@code sent} is empty where there is no body. */
    record Call(
            String id,
            String method,
            String path,
            String summary,
            String text,
            List<Part> parameters,
            List<Part> sent,
            List<Part> answered) {}

    /** A parameter or a property; {@code depth} tells what it stands inside of. */
    record Part(String name, String type, boolean required, String text, int depth) {}

    static ApiDescription of(JsonNode openapi) {
        var calls =
                openapi.path("paths")
                        .propertyStream()
                        .flatMap(path ->
                                path.getValue()
                                        .propertyStream()
                                        .filter(call -> METHODS.contains(call.getKey()))
                                        .map(call ->
                                                call(
                                                        openapi,
                                                        path.getKey(),
                                                        call.getKey(),
                                                        call.getValue())))
                        .toList();
        var info = openapi.path("info");
        return new ApiDescription(text(info, "title"), text(info, "description"), calls);
    }

    private static Call call(JsonNode openapi, String path, String method, JsonNode call) {
        return new Call(
                text(call, "operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                text(call, "summary"),
                text(call, "description"),
                call.path("parameters").valueStream().map(ApiDescription::parameter).toList(),
                parts(openapi, call.at("/requestBody/content")),
                parts(openapi, call.at("/responses/200/content")));
    }

    private static Part parameter(JsonNode parameter) {
        return new Part(
                text(parameter, "name"),
                type(parameter.path("schema")),
                parameter.path("required").asBoolean(false),
                text(parameter, "description"),
                0);
    }

    private static List<Part> parts(JsonNode openapi, JsonNode content) {
        var found = new ArrayList<Part>();
        content.valueStream()
                .limit(1)
                .forEach(media -> add(openapi, media.path("schema"), 0, found));
        return List.copyOf(found);
    }

    private static void add(JsonNode openapi, JsonNode schema, int depth, List<Part> found) {
        var object = object(openapi, schema);
        if (object == null || depth > 3) {
            return;
        }
        var required = object.path("required").valueStream().map(JsonNode::asString).toList();
        object.path("properties")
                .propertyStream()
                .forEach(property -> {
                    var part = property.getValue();
                    found.add(
                            new Part(
                                    property.getKey(),
                                    type(part),
                                    required.contains(property.getKey()),
                                    text(part, "description"),
                                    depth));
                    add(openapi, part, depth + 1, found);
                });
    }

    /** The object behind a reference or a list; null for plain values. */
    private static @Nullable JsonNode object(JsonNode openapi, JsonNode schema) {
        var inner = schema.has("items") ? schema.path("items") : schema;
        var reference = text(inner, "$ref");
        if (!reference.isEmpty()) {
            return openapi.at(reference.substring(1));
        }
        return inner.has("properties") ? inner : null;
    }

    /** {@code string}, {@code integer}; {@code […]} for a list; {@code {…}} for an object. */
    private static String type(JsonNode schema) {
        if (schema.has("items")) {
            return "[" + type(schema.path("items")) + "]";
        }
        if (schema.has("$ref") || schema.has("properties")) {
            return "{…}";
        }
        var type = schema.path("type");
        var names = type.isArray() ? type.valueStream() : Stream.of(type);
        return String.join(
                " | ", names.map(name -> name.asString("")).filter(n -> !n.isEmpty()).toList());
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
