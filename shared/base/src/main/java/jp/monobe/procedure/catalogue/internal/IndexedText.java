package jp.monobe.procedure.catalogue.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.Guidance;
import jp.monobe.procedure.catalogue.Service;

/**
 * A service taken apart for the index.
 *
 * @param fields texts by field; a text is a list of parts
 * @param names what people may call it (titles, synonyms, situations), each as its set of words
 */
record IndexedText(Map<Field, List<List<Part>>> fields, List<Set<String>> names) {

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
    }

    /** Only what may be shown is searched, with the synonyms. */
    static IndexedText of(Service shown, SameWords same) {
        var guidance = shown.guidance();
        var fields =
                Map.of(
                        Field.TITLE, parts(titles(shown), same),
                        Field.SYNONYM, parts(shown.synonyms().stream(), same),
                        Field.EVENT, parts(shown.lifeEvents().stream(), same),
                        Field.GROUP, parts(Stream.of(shown.group()), same),
                        Field.SUMMARY, parts(Stream.of(guidance.summary()), same),
                        Field.BODY, parts(body(guidance), same));
        var names =
                Stream.of(Field.TITLE, Field.SYNONYM, Field.EVENT)
                        .flatMap(field -> fields.getOrDefault(field, List.of()).stream())
                        .map(text -> telling(text, same))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        return new IndexedText(fields, names);
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

    private static Set<String> telling(List<Part> text, SameWords same) {
        return text.stream()
                .flatMap(part -> part.words().stream())
                .map(Word::lemma)
                .filter(lemma -> !same.isWeak(lemma))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
