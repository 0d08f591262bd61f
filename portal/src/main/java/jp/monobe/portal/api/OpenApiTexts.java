package jp.monobe.portal.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.monobe.portal.api.Problems.Kind;
import org.springframework.context.MessageSource;

/**
 * Puts words to the description: the key of a text follows from what it is about, such as {@code
 * api.operation.searchServices} or {@code api.schema.ServiceItem.score}. What has no text of its
 * own takes the property's common one ({@code api.property.url}).
 */
final class OpenApiTexts {

    private static final String PROBLEM = "Problem";

    private final MessageSource texts;

    OpenApiTexts(MessageSource texts) {
        this.texts = texts;
    }

    void describe(OpenAPI api) {
        api.setServers(List.of(new Server().url("/")));
        api.getInfo().setTitle(text("api.title"));
        api.getInfo().setDescription(text("api.description"));
        api.getComponents().addSchemas(PROBLEM, problem());
        api.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .forEach(this::describe);
        api.getComponents().getSchemas().forEach(this::describe);
    }

    private void describe(Operation operation) {
        var key = "api.operation." + operation.getOperationId();
        operation.setTags(List.of());
        operation.setSummary(text(key));
        operation.setDescription(text(key + ".more"));
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .forEach(parameter ->
                            parameter.setDescription(text("api.parameter." + parameter.getName())));
        }
        var answers = operation.getResponses();
        answers.values().forEach(answer -> answer.setDescription(text("api.answer")));
        answers.addApiResponse("304", new ApiResponse().description(text("api.answer.same")));
        for (var kind : Kind.values()) {
            if (kind != Kind.INVALID_INPUT && kind != Kind.REFUSED) {
                answers.addApiResponse(String.valueOf(kind.status()), answer(kind));
            }
        }
    }

    private ApiResponse answer(Kind kind) {
        var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(text("api.problem." + kind.anchor() + ".title"))
                .content(
                        new Content()
                                .addMediaType(Problems.MEDIA_TYPE, new MediaType().schema(schema)));
    }

    private void describe(String name, Schema<?> schema) {
        schema.setDescription(text("api.schema." + name));
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((property, part) -> part.setDescription(property(name, property)));
        }
    }

    private String property(String schema, String property) {
        var own = "api.schema." + schema + "." + property;
        var found = texts.getMessage(own, null, "", Locale.JAPANESE);
        return found == null || found.isEmpty() ? text("api.property." + property) : found;
    }

    private static Schema<?> problem() {
        var entry = object(Map.of("pointer", string(), "parameter", string(), "detail", string()));
        return object(
                Map.of(
                        "type", string(),
                        "title", string(),
                        "status", new Schema<>().type("integer"),
                        "detail", string(),
                        "incident", string(),
                        "errors", new Schema<>().type("array").items(entry)));
    }

    private static Schema<?> object(Map<String, Schema<?>> properties) {
        var schema = new Schema<>().type("object");
        properties.forEach(schema::addProperty);
        return schema;
    }

    private static Schema<?> string() {
        return new Schema<>().type("string");
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.JAPANESE);
    }
}
