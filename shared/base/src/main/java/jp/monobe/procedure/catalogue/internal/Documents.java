package jp.monobe.procedure.catalogue.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.internal.text.Part;
import jp.monobe.procedure.catalogue.internal.text.SameWords;
import jp.monobe.procedure.catalogue.internal.text.Sound;
import jp.monobe.procedure.catalogue.internal.text.Word;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/** Writes a service, and each of its names, as documents of the index. */
final class Documents {

    private static final FieldType WHETHER = type(IndexOptions.DOCS);
    private static final FieldType HOW_OFTEN = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType WHERE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /** Nobody types more before she chooses. */
    private static final int LONGEST_BEGINNING = 16;

    private static final int MOST_WORDS_SAID_AS_ONE = 6;

    private final SameWords same;

    Documents(SameWords same) {
        this.same = same;
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    Document service(IndexedText text) {
        var document = new Document();
        text.fields()
                .forEach((field, parts) ->
                        document.add(field(field.name(), WordList.ofLemmas(parts), WHERE)));
        document.add(field(Terms.WORDS, WordList.of(text.places()), HOW_OFTEN));
        var parts =
                text.fields().values().stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .toList();
        document.add(terms(Terms.SAID, spoken(parts, false)));
        document.add(terms(Terms.HEARD, spoken(parts, true)));
        return document;
    }

    /** The names of the service that is document {@code of}. */
    List<Document> names(int of, IndexedText text) {
        var asked =
                text.askedFor(same).stream()
                        .map(name -> name(of, terms(Terms.NAME, name), name.size()));
        var names = text.names().stream().map(name -> named(of, name));
        return Stream.concat(asked, names).toList();
    }

    private static Document name(int of, IndexableField field, int length) {
        var document = new Document();
        document.add(field);
        document.add(new NumericDocValuesField(Terms.NAME_OF, of));
        document.add(new NumericDocValuesField(Terms.NAME_LENGTH, length));
        return document;
    }

    private static Document named(int of, List<Part> name) {
        var sound = Sound.of(name.stream().map(Part::reading).collect(Collectors.joining()));
        var pairs = new LinkedHashSet<>(WordList.pairs(sound));
        var document = name(of, terms(Terms.PAIRS, pairs), pairs.size());
        document.add(terms(Terms.BEGINS, beginnings(name)));
        return document;
    }

    /** The name from its first word on, from its second, and so on. */
    private static Set<String> beginnings(List<Part> name) {
        var all = new LinkedHashSet<String>();
        var rest = "";
        for (var part : name.reversed()) {
            for (var word : part.words().reversed()) {
                all.add(beginning(readingFrom(part, word) + rest));
            }
            rest = part.reading() + rest;
        }
        all.add(beginning(rest));
        return all;
    }

    private static String readingFrom(Part part, Word word) {
        int at = part.reading().indexOf(word.reading());
        return at < 0 ? word.reading() : part.reading().substring(at);
    }

    private static String beginning(String reading) {
        var sound = Sound.of(reading);
        return sound.substring(0, Math.min(LONGEST_BEGINNING, sound.length()));
    }

    private static Set<String> spoken(List<Part> parts, boolean loosely) {
        var all = new LinkedHashSet<String>();
        for (var part : parts) {
            add(part.reading(), part.words(), loosely, all);
            for (var run : part.runs()) {
                add(Part.reading(run), run, loosely, all);
                if (!loosely) {
                    add(written(part, run), run, false, all);
                }
                run.forEach(word -> add(word.reading(), List.of(word), loosely, all));
            }
        }
        return all;
    }

    /** By its characters too, since a slip may be one of them: 母子手張. */
    private static String written(Part part, List<Word> run) {
        return part.text().substring(run.getFirst().start(), run.getLast().end());
    }

    private static void add(
            String reading, List<Word> words, boolean loosely, Collection<String> all) {
        if (!words.isEmpty() && words.size() <= MOST_WORDS_SAID_AS_ONE) {
            var said = loosely ? Sound.of(reading) : reading;
            var lemmas = String.join(String.valueOf(Terms.DIVIDER), Part.lemmas(words));
            all.add(said + Terms.DIVIDER + lemmas);
        }
    }

    private static IndexableField terms(String name, Collection<String> terms) {
        return field(name, WordList.of(terms), WHETHER);
    }

    private static IndexableField field(String name, WordList words, FieldType type) {
        return new org.apache.lucene.document.Field(name, words, type);
    }
}
