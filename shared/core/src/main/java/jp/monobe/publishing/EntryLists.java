package jp.monobe.publishing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lists as they are typed, and as the service's JSON has them (箇条書き、法律、出典). */
final class EntryLists {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JSON.getNodeFactory();
    private static final String SLASH = "／";

    private EntryLists() {}

    /** Null when no item is left. */
    static @Nullable ArrayNode strings(Stream<String> items) {
        var list = JSON.createArrayNode();
        items.map(String::strip).filter(item -> !item.isEmpty()).forEach(list::add);
        return list.isEmpty() ? null : list;
    }

    /** Stays a text where it is no number, for the form to say so. */
    static JsonNode number(String typed) {
        var digits = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC);
        return digits.matches("[0-9]{1,6}")
                ? NODES.numberNode(Integer.parseInt(digits))
                : NODES.stringNode(typed);
    }

    /** 児童手当法／昭和46年法律第73号／第7条; a part that is not known is left empty. */
    static String law(JsonNode law) {
        var parts =
                Stream.of("name", "number", "article")
                        .map(name -> law.path(name).asString(""))
                        .collect(Collectors.joining(SLASH));
        return parts.replaceAll(SLASH + "+$", "");
    }

    /** 質問／答え／もと. */
    static String question(JsonNode faq) {
        return Stream.of("question", "answer", "source")
                .map(name -> faq.path(name).asString(""))
                .collect(Collectors.joining(SLASH));
    }

    static @Nullable ArrayNode faq(String typed) {
        var list = JSON.createArrayNode();
        typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var parts = (line + SLASH + SLASH).split(SLASH, 4);
                    list.addObject()
                            .put("question", parts[0].strip())
                            .put("answer", parts[1].strip())
                            .put("source", parts[2].strip());
                });
        return list.isEmpty() ? null : list;
    }

    static @Nullable ArrayNode laws(String typed) {
        var list = JSON.createArrayNode();
        typed.lines()
                .map(line -> line.replace('/', '／').strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var parts = line.split(SLASH, 3);
                    var law = list.addObject().put("name", parts[0].strip());
                    put(law, "number", parts, 1);
                    put(law, "article", parts, 2);
                });
        return list.isEmpty() ? null : list;
    }

    private static void put(
            tools.jackson.databind.node.ObjectNode law, String name, String[] parts, int at) {
        if (parts.length > at && !parts[at].isBlank()) {
            law.put(name, parts[at].strip());
        }
    }

    /**
     * An address that stood there before keeps what is known of it; a new one was opened by hand.
     */
    static @Nullable ArrayNode sources(String typed, @Nullable JsonNode before) {
        var list = JSON.createArrayNode();
        typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .forEach(url -> list.add(known(url, before)));
        return list.isEmpty() ? null : list;
    }

    private static JsonNode known(String url, @Nullable JsonNode before) {
        return before == null
                ? fresh(url)
                : before.values().stream()
                        .filter(one -> one.path("url").asString("").equals(url))
                        .findFirst()
                        .orElseGet(() -> fresh(url));
    }

    private static JsonNode fresh(String url) {
        return JSON.createObjectNode().put("url", url).put("opened", true);
    }
}
