package jp.monobe.procedure.catalogue.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.monobe.procedure.catalogue.Words;

/**
 * Words of the same meaning made one, what is said for something wider, and words that say little.
 * The first of a group stands for all of it.
 */
public final class SameWords {

    private final Map<List<String>, String> common;
    private final Map<List<String>, Set<List<String>>> broader;
    private final Map<String, Set<List<String>>> bySound;
    private final Set<String> weak;
    private int longest = 1;

    public SameWords(Words words) {
        common = new HashMap<>();
        broader = new HashMap<>();
        bySound = new HashMap<>();
        weak = new HashSet<>();
        words.same().forEach(this::addGroup);
        words.broader().forEach(this::addBroader);
        words.weak().forEach(this::addWeak);
    }

    /** Shares what it does not change: there is one for every city. */
    private SameWords(SameWords other) {
        common = other.common;
        broader = other.broader;
        bySound = other.bySound;
        weak = new HashSet<>(other.weak);
        longest = other.longest;
    }

    private void addGroup(List<String> group) {
        var head = String.join("", lemmasOf(group.getFirst()));
        for (var member : group) {
            var lemmas = lemmasOf(member);
            common.put(lemmas, head);
            longest = Math.max(longest, lemmas.size());
        }
        group.forEach(member -> addSound(member, List.of(head)));
    }

    private void addBroader(Words.Broader wider) {
        var meant = meaningOf(wider.of());
        for (var said : wider.words()) {
            broader.computeIfAbsent(meaningOf(said), _ -> new HashSet<>()).add(meant);
            addSound(said, meaningOf(said));
        }
    }

    private void addSound(String word, List<String> meaning) {
        var sound = new StringBuilder();
        JapaneseParts.of(word).forEach(part -> sound.append(part.reading()));
        bySound.computeIfAbsent(Sound.of(sound.toString()), _ -> new HashSet<>()).add(meaning);
    }

    private void addWeak(Collection<String> words) {
        words.forEach(word -> {
            weak.addAll(lemmasOf(word));
            weak.addAll(meaningOf(word));
        });
    }

    /** These words, with more that say little: a city's own name. */
    public SameWords withWeak(Collection<String> more) {
        var same = new SameWords(this);
        same.addWeak(more);
        return same;
    }

    /** The words of a text as they are looked for. */
    public List<String> meaningOf(String text) {
        return JapaneseParts.of(text).stream()
                .flatMap(part -> Part.lemmas(applyTo(part).words()).stream())
                .toList();
    }

    /**
     * What was typed, as it is looked for. Kana in one piece may be a name; a question without what
     * is asked of (いくらですか) is none, and what sounds so inside it is chance. No question begins with
     * a particle.
     */
    public List<Part> asked(String query) {
        return JapaneseParts.of(query).stream().map(this::divided).map(this::applyTo).toList();
    }

    private Part divided(Part part) {
        if (part.words().size() != 1 || part.words().getFirst().known()) {
            return part;
        }
        var words = JapaneseParts.divided(part.text());
        boolean asks =
                !words.isEmpty()
                        && words.getFirst().start() == 0
                        && words.stream().allMatch(word -> isWeak(word.lemma()));
        return asks ? new Part(part.text(), part.reading(), words) : part;
    }

    private static List<String> lemmasOf(String member) {
        return JapaneseParts.of(member).stream()
                .flatMap(part -> Part.lemmas(part.words()).stream())
                .toList();
    }

    public boolean isWeak(String lemma) {
        return weak.contains(lemma);
    }

    /** The wider meanings for which a word, or a row of words, is said. */
    public Set<List<String>> broaderThan(List<String> lemmas) {
        return broader.getOrDefault(lemmas, Set.of());
    }

    /** The one word for a row of words, if it is one of a group. */
    public Set<List<String>> oneFor(List<String> lemmas) {
        var head = common.get(lemmas);
        return head == null ? Set.of() : Set.of(List.of(head));
    }

    /** What sounds so; the catalogue itself need not have it. */
    public Set<List<String>> heard(String katakana) {
        return bySound.getOrDefault(Sound.of(katakana), Set.of());
    }

    /** The words with those of the same meaning made one: [引っ越す] and [転居] become [引越し]. */
    public Part applyTo(Part part) {
        var words = part.words();
        var result = new ArrayList<Word>();
        for (int at = 0; at < words.size(); ) {
            int length = lengthOfGroupAt(words, at);
            result.add(length == 0 ? words.get(at) : joined(part, at, length));
            at += Math.max(1, length);
        }
        return new Part(part.text(), part.reading(), List.copyOf(result));
    }

    private int lengthOfGroupAt(List<Word> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (common.containsKey(Part.lemmas(words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private Word joined(Part part, int at, int length) {
        var members = part.words().subList(at, at + length);
        var lemma = Objects.requireNonNull(common.get(Part.lemmas(members)));
        return members.stream()
                .reduce((one, next) -> one.joined(next, part.text(), lemma))
                .orElseThrow()
                .as(lemma);
    }
}
