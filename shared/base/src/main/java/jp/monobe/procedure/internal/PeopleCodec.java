package jp.monobe.procedure.internal;

import java.time.LocalDate;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** People as JSON objects; what is not known is left out. */
public final class PeopleCodec {

    private PeopleCodec() {}

    public static ObjectNode write(TypedPerson person) {
        var json = JsonPart.object().put("key", person.key()).put("group", person.group());
        put(json, "name", person.name());
        put(json, "kana", person.kana());
        put(json, "birthDate", person.birthDate());
        put(json, "relation", person.relation());
        return json;
    }

    public static TypedPerson typed(JsonPart part) {
        var person =
                new TypedPerson(
                        part.text("key"),
                        part.text("group"),
                        part.textOrNull("name"),
                        part.textOrNull("kana"),
                        part.find("birthDate").map(it -> it.parsed(LocalDate::parse)).orElse(null),
                        part.textOrNull("relation"));
        part.done();
        return person;
    }

    public static ObjectNode write(KnownPerson person) {
        var json = JsonPart.object().put("key", person.key()).put("name", person.name());
        put(json, "kana", person.kana());
        json.put("kanaOfficial", person.kanaOfficial());
        put(json, "birthDate", person.birthDate());
        json.put("relation", person.relation());
        put(json, "address", person.address());
        return json;
    }

    public static KnownPerson known(JsonPart part) {
        var person =
                new KnownPerson(
                        part.text("key"),
                        part.text("name"),
                        part.textOrNull("kana"),
                        part.get("kanaOfficial").flag(),
                        part.get("birthDate").parsed(LocalDate::parse),
                        part.text("relation"),
                        part.textOrNull("address"));
        part.done();
        return person;
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }
}
