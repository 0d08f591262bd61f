package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Words;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The services in memory, as Lucene finds them. A document's number is its place in the list. */
public final class ServiceIndex {

    static final String READING = "reading";

    private final SameWords same;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Service> services;
    private final List<IndexedText> texts = new ArrayList<>();
    private final IndexSearcher searcher;

    /** Indexes services as they are shown. */
    public ServiceIndex(List<Service> shown, Words words) {
        same = new SameWords(words);
        services = List.copyOf(shown);
        services.forEach(service -> texts.add(IndexedText.of(service, same)));
        texts.stream()
                .flatMap(text -> text.fields().values().stream())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(vocabulary::add);
        searcher = new IndexSearcher(written());
    }

    private DirectoryReader written() {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (var text : texts) {
                writer.addDocument(document(text));
            }
            writer.commit();
            return DirectoryReader.open(directory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(IndexedText text) {
        var document = new Document();
        text.fields()
                .forEach((field, parts) ->
                        document.add(new TextField(field.name(), WordList.ofLemmas(parts))));
        document.add(new TextField(READING, WordList.ofBigrams(named(text.fields()))));
        return document;
    }

    private static List<List<Part>> named(Map<IndexedText.Field, List<List<Part>>> fields) {
        return Stream.of(IndexedText.Field.TITLE, IndexedText.Field.SYNONYM)
                .flatMap(field -> fields.getOrDefault(field, List.of()).stream())
                .collect(Collectors.toList());
    }

    SameWords same() {
        return same;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int size() {
        return services.size();
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Service service(int place) {
        return services.get(place);
    }

    IndexedText text(int place) {
        return texts.get(place);
    }
}
