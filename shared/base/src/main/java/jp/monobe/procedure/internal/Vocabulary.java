package jp.monobe.procedure.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.PeopleGroup;
import org.jspecify.annotations.Nullable;

/**
 * What stands above in a definition: ids already taken, and the questions a condition may name.
 * Since a condition only looks up the page, no two questions can wait for each other.
 */
final class Vocabulary {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** A question above, and the group it is asked about; null when asked once. */
    record Above(Field field, @Nullable String group) {}

    private final Function<String, Optional<? extends Fact>> facts;
    private final Map<String, Above> fields = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, PeopleGroup> groups = new HashMap<>();

    /**
     * @param facts those this kind of definition may name beside its questions
     */
    Vocabulary(Function<String, Optional<? extends Fact>> facts) {
        this.facts = facts;
    }

    /** A new id of a step or field. */
    String newId(Section section) {
        var id = id(section);
        if (!ids.add(id)) {
            throw section.get("id").error("Id twice: " + id);
        }
        return id;
    }

    /** Several steps may ask about the same people, if they are told of in the same words. */
    void add(PeopleGroup group, Section section) {
        var known = groups.putIfAbsent(group.id(), group);
        if (known != null && !known.equals(group)) {
            throw section.get("id").error("Other people of the same id: " + group.id());
        }
    }

    /** People that a definition need not introduce. */
    void know(PeopleGroup group) {
        groups.put(group.id(), group);
    }

    /** An id in kebab-case. */
    static String id(Section section) {
        var id = section.text("id");
        if (!KEBAB.matcher(id).matches()) {
            throw section.get("id").error("Not in kebab-case: " + id);
        }
        return id;
    }

    void add(Field field, @Nullable String group) {
        fields.put(field.id(), new Above(field, group));
    }

    Optional<? extends Fact> fact(String name) {
        return facts.apply(name);
    }

    Optional<Above> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    boolean knowsGroup(String group) {
        return groups.containsKey(group);
    }
}
