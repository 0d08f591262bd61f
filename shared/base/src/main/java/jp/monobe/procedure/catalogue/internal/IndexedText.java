package jp.monobe.procedure.catalogue.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.Guidance;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.internal.text.JapaneseParts;
import jp.monobe.procedure.catalogue.internal.text.Part;
import jp.monobe.procedure.catalogue.internal.text.SameWords;
import jp.monobe.procedure.catalogue.internal.text.Word;

/**
 * A service taken apart for the index.
 *
 * @param fields texts by field; a text is a list of parts
 */
record IndexedText(Map<Field, List<List<Part>>> fields) {

    /** Where a word stands, and how much that says. */
    enum Field {
        TITLE(4f),
        SYNONYM(4f),
        EVENT(2.5f),
        SUMMARY(2f),
        GROUP(1f),
        BODY(0.7f);

        final float weight;

        Field(float weight) {
            this.weight = weight;
        }

        /** Of a set of fields. */
        int bit() {
            return 1 << ordinal();
        }
    }

    /** Only what may be shown is searched, with the synonyms. */
    static IndexedText of(Service shown, SameWords same) {
        var guidance = shown.guidance();
        var fields = new EnumMap<Field, List<List<Part>>>(Field.class);
        fields.put(Field.TITLE, parts(titles(shown), same));
        fields.put(Field.SYNONYM, parts(shown.synonyms().stream(), same));
        fields.put(Field.EVENT, parts(shown.lifeEvents().stream(), same));
        fields.put(Field.GROUP, parts(Stream.of(shown.group()), same));
        fields.put(Field.SUMMARY, parts(Stream.of(guidance.summary()), same));
        fields.put(Field.BODY, parts(body(guidance), same));
        return new IndexedText(fields);
    }

    List<List<Part>> in(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The fields in which each word stands, as bits. */
    Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        fields.forEach((field, texts) ->
                texts.stream()
                        .flatMap(List::stream)
                        .flatMap(part -> part.words().stream())
                        .forEach(word -> places.merge(word.lemma(), field.bit(), (a, b) -> a | b)));
        return places;
    }

    /** What people may call it: its titles and synonyms. */
    List<List<Part>> names() {
        return Stream.of(Field.TITLE, Field.SYNONYM).flatMap(f -> in(f).stream()).toList();
    }

    /** What may be asked for in so many words: its names, as sets of telling words. */
    Set<Set<String>> askedFor(SameWords same) {
        var all = new HashSet<Set<String>>();
        Stream.of(Field.TITLE, Field.SYNONYM)
                .flatMap(field -> in(field).stream())
                .map(text -> telling(text, same))
                .filter(name -> !name.isEmpty())
                .forEach(all::add);
        return all;
    }

    private static Set<String> telling(List<Part> text, SameWords same) {
        var lemmas = new HashSet<String>();
        text.stream()
                .flatMap(part -> part.words().stream())
                .map(Word::lemma)
                .filter(lemma -> !same.isWeak(lemma))
                .forEach(lemmas::add);
        return lemmas;
    }

    private static Stream<String> titles(Service shown) {
        return Stream.of(shown.title(), shown.name()).distinct();
    }

    private static Stream<String> body(Guidance guidance) {
        return Stream.of(
                        guidance.eligibility().stream(),
                        guidance.applicants().stream(),
                        guidance.amount().stream(),
                        guidance.documents().stream(),
                        Stream.ofNullable(guidance.deadline()).map(Guidance.Deadline::text),
                        Stream.ofNullable(guidance.how()),
                        Stream.ofNullable(guidance.note()))
                .flatMap(texts -> texts);
    }

    private static List<List<Part>> parts(Stream<String> texts, SameWords same) {
        return texts.map(text -> JapaneseParts.of(text).stream().map(same::applyTo).toList())
                .toList();
    }
}
