package jp.monobe.publishing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a revision (版の文) as it is written: field by field, whole or not. What no field shows,
 * such as the finder's criteria, stays as it is.
 */
public final class EntryText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Parts that a service may lack, each with the one text it must have if it is there. */
    private static final Map<List<String>, String> PARTS =
            Map.of(List.of("contact"), "name", List.of("guidance", "deadline"), "text");

    /** Before anything is written. */
    public static final EntryText NOTHING = new EntryText(JSON.createObjectNode());

    private final ObjectNode service;

    private EntryText(ObjectNode service) {
        this.service = service;
    }

    public static EntryText of(Service service) {
        return read(CatalogueJson.write(service));
    }

    /**
     * A new entry of which only the name is known, written by hand and sure as far as it goes.
     *
     * @param id for ever, such as {@code nankoku-child-medical}
     */
    public static EntryText fresh(String id, String title, String group) {
        var service = JSON.createObjectNode();
        service.put("id", id).put("title", title).put("group", group).put("status", "CURRENT");
        service.putObject("guidance").put("summary", "");
        service.putObject("provenance").put("evidence", "CITY_PAGE").put("confidence", "MEDIUM");
        return new EntryText(service);
    }

    static EntryText read(String json) {
        return new EntryText((ObjectNode) JSON.readTree(json));
    }

    String json() {
        return service.toString();
    }

    /** As typed into the field; empty where nothing is. */
    public String get(EntryField field) {
        var node = node(field.path());
        if (node == null || node.isNull()) {
            return "";
        }
        return switch (field.form()) {
            case LINE, TEXT, CHOICE, NUMBER -> node.asString();
            case FLAG -> node.asBoolean() ? "true" : "";
            case LINES -> joined(node.values().stream().map(JsonNode::asString), "\n");
            case WORDS -> joined(node.values().stream().map(JsonNode::asString), "、");
            case FAQ -> joined(node.values().stream().map(EntryLists::question), "\n");
            case LAWS -> joined(node.values().stream().map(EntryLists::law), "\n");
            case SOURCES ->
                    joined(node.values().stream().map(one -> one.path("url").asString("")), "\n");
        };
    }

    private static String joined(Stream<String> items, String between) {
        return items.collect(Collectors.joining(between));
    }

    /** This text with another value in one field. */
    public EntryText with(EntryField field, String typed) {
        var copy = service.deepCopy();
        var value = value(field, typed);
        var place = place(copy, field.path());
        var name = field.path().getLast();
        if (value == null) {
            place.remove(name);
        } else {
            place.set(name, value);
        }
        var part = field.path().subList(0, field.path().size() - 1);
        var needed = PARTS.get(part);
        if (needed != null && isEmptied(place)) {
            place(copy, part).remove(part.getLast());
        } else if (needed != null && !place.has(needed)) {
            place.put(needed, "");
        }
        return new EntryText(copy);
    }

    /** The rule by which a deadline is computed means nothing without the deadline. */
    private static boolean isEmptied(ObjectNode part) {
        return part.properties().stream()
                .filter(one -> !one.getKey().equals("due"))
                .allMatch(one -> isBlank(one.getValue()));
    }

    private static boolean isBlank(JsonNode node) {
        return node.isString() && node.asString().isBlank();
    }

    private @Nullable JsonNode value(EntryField field, String typed) {
        var text = typed.strip();
        return switch (field.form()) {
            case LINE, TEXT ->
                    text.isEmpty() && !isNeeded(field)
                            ? null
                            : JSON.getNodeFactory().stringNode(text);
            case CHOICE -> text.isEmpty() ? null : JSON.getNodeFactory().stringNode(text);
            case NUMBER -> text.isEmpty() ? null : EntryLists.number(text);
            case FLAG -> text.equals("true") ? JSON.getNodeFactory().booleanNode(true) : null;
            case LINES -> EntryLists.strings(text.lines());
            case WORDS -> EntryLists.strings(Arrays.stream(text.split("[、,，\\n]")));
            case FAQ -> EntryLists.faq(text);
            case LAWS -> EntryLists.laws(text);
            case SOURCES -> EntryLists.sources(text, node(field.path()));
        };
    }

    /** A service without these is none, so an empty text stands there while it is written. */
    private static boolean isNeeded(EntryField field) {
        return field == EntryField.TITLE
                || field == EntryField.GROUP
                || field == EntryField.SUMMARY;
    }

    /** This text with the office's check; an office that is not named is left out. */
    EntryText checked(LocalDate day, String by) {
        var copy = service.deepCopy();
        var provenance = place(copy, List.of("provenance", "checked"));
        provenance.put("checked", day.toString());
        if (by.isBlank()) {
            provenance.remove("checkedBy");
        } else {
            provenance.put("checkedBy", by);
        }
        return new EntryText(copy);
    }

    /** The day of the office's last check, if any. */
    Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(node(List.of("provenance", "checked")))
                .map(JsonNode::asString)
                .map(LocalDate::parse);
    }

    /** The fields in which two texts differ. */
    public Set<EntryField> differences(EntryText other) {
        return Arrays.stream(EntryField.values())
                .filter(field -> !get(field).equals(other.get(field)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The service as it would be published; call it for a text without problems. */
    public Service service() {
        return CatalogueJson.readService(json());
    }

    /** Whether the public would read the same, whoever checked it and whatever the editor noted. */
    boolean readsAs(EntryText other) {
        return differences(other).isEmpty();
    }

    private @Nullable JsonNode node(List<String> path) {
        JsonNode at = service;
        for (var name : path) {
            at = at == null ? null : at.get(name);
        }
        return at;
    }

    /** The object in which the last name of a path stands; made where it is missing. */
    private static ObjectNode place(ObjectNode root, List<String> path) {
        var at = root;
        for (var name : path.subList(0, path.size() - 1)) {
            at = at.get(name) instanceof ObjectNode there ? there : at.putObject(name);
        }
        return at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryText that && that.service.equals(service);
    }

    @Override
    public int hashCode() {
        return service.hashCode();
    }
}
