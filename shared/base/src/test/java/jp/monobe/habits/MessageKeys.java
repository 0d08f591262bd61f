package jp.monobe.habits;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of some modules' bundles beside what their sources say: a key that nobody says is dead,
 * and a key that is said and not there shows as {@code [key]}.
 */
final class MessageKeys {

    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{\\|?((?:[A-Za-z0-9._-]|__\\$\\{[^}]*}__|\\$\\{[^}]*})+)");
    private static final Pattern QUOTED =
            Pattern.compile("'([^']*)'(\\s*\\+\\s*[\\w.()]+(?:\\s*\\+\\s*'([^']*)')?)?");
    private static final Pattern HOLE = Pattern.compile("__\\$\\{[^}]*}__|\\$\\{[^}]*}");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(csv|html|js|json|pdf|properties|yaml)");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)+");

    private final Set<String> literals = new HashSet<>();
    private final Set<Spelling> spellings = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private MessageKeys() {}

    static MessageKeys saidIn(List<Path> java, List<Path> templates) {
        var said = new MessageKeys();
        var texts = JavaTexts.of(java);
        said.literals.addAll(texts.literals);
        texts.spellings.stream().filter(Spelling::isKeyLike).forEach(said.spellings::add);
        said.names.addAll(texts.names);
        templates.forEach(file -> said.template(Sources.text(file)));
        said.names.addAll(said.literals);
        return said;
    }

    /**
     * What all of them say.
     *
     * @param namers whose names may stand in a hole: an enum's of another module
     * @param data whose words may, too
     */
    static MessageKeys of(
            Collection<MessageKeys> sayers, Collection<MessageKeys> namers, List<Path> data) {
        var all = new MessageKeys();
        for (var each : sayers) {
            all.literals.addAll(each.literals);
            all.spellings.addAll(each.spellings);
            all.names.addAll(each.names);
        }
        namers.forEach(each -> all.names.addAll(each.names));
        data.forEach(
                file -> all.names.addAll(List.of(Sources.text(file).split("[^A-Za-z0-9_-]+"))));
        return all;
    }

    private void template(String html) {
        var found = IN_TEMPLATE.matcher(html);
        while (found.find()) {
            var key = found.group(1);
            if (HOLE.matcher(key).find()) {
                spelled(key);
            } else {
                literals.add(key);
            }
        }
        var quoted = QUOTED.matcher(html);
        while (quoted.find()) {
            if (quoted.group(2) == null) {
                literals.add(quoted.group(1));
            } else {
                spelled(quoted.group(1) + "${}" + (quoted.group(3) == null ? "" : quoted.group(3)));
            }
        }
    }

    private void spelled(String key) {
        var parts = new ArrayList<String>();
        var hole = HOLE.matcher(key);
        int from = 0;
        while (hole.find()) {
            parts.add(key.substring(from, hole.start()));
            parts.add(Spelling.HOLE);
            from = hole.end();
        }
        parts.add(key.substring(from));
        var spelling = new Spelling(parts.stream().filter(part -> !part.isEmpty()).toList());
        if (spelling.isKeyLike()) {
            spellings.add(spelling);
        }
    }

    /** Keys that no literal is and no spelling can spell. */
    Set<String> unsaid(Set<String> keys) {
        return keys.stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> spellings.stream().noneMatch(each -> spells(each, key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean spells(Spelling spelling, String key) {
        return spelling.holesFor(key)
                .filter(holes -> holes.stream().allMatch(this::isSayable))
                .isPresent();
    }

    /** Something in the sources is called so, as a whole or part by part. */
    private boolean isSayable(String hole) {
        return names.contains(hole) || Arrays.stream(hole.split("\\.")).allMatch(names::contains);
    }

    /** What is said, begins like a key and is none. */
    Set<String> missing(Set<String> keys) {
        var families = keys.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        var whole =
                literals.stream()
                        .filter(text -> KEY.matcher(text).matches())
                        .filter(text -> families.contains(text.split("\\.")[0]))
                        .filter(text -> !keys.contains(text))
                        .filter(text -> !FILE.matcher(text).matches())
                        .filter(text -> !isPartOf(text, keys));
        var spelled =
                spellings.stream()
                        .filter(each -> families.contains(each.beginning().split("\\.")[0]))
                        .filter(each -> each.beginning().contains("."))
                        .filter(each ->
                                keys.stream().noneMatch(key -> each.holesFor(key).isPresent()))
                        .map(each -> String.join("*", each.parts()).replace(Spelling.HOLE, ""));
        return Stream.concat(whole, spelled).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Such as a question's key, to which ".hint" is added where it is shown. */
    private boolean isPartOf(String text, Set<String> keys) {
        return spellings.stream()
                .filter(each -> each.beginning().isEmpty())
                .anyMatch(each ->
                        keys.stream()
                                .anyMatch(key ->
                                        each.holesFor(key)
                                                .filter(holes -> holes.contains(text))
                                                .isPresent()));
    }

    static Set<String> keysOf(List<Path> bundles) {
        var keys = new TreeSet<String>();
        bundles.forEach(
                bundle -> keys.addAll(read(bundle, new Properties()).stringPropertyNames()));
        return keys;
    }

    /** In the order of the file. */
    static List<String> writtenTwice(Path bundle) {
        var twice = new ArrayList<String>();
        read(
                bundle,
                new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object value) {
                        if (containsKey(key)) {
                            twice.add(key.toString());
                        }
                        return super.put(key, value);
                    }
                });
        return twice;
    }

    private static Properties read(Path bundle, Properties into) {
        try {
            into.load(new StringReader(Sources.text(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return into;
    }
}
