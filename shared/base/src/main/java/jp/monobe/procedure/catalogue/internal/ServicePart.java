package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.internal.text.SameWords;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * One part of the index in memory: the national services, or a city's own. Services are the first
 * documents, in the order of the list; their names follow.
 */
public final class ServicePart {

    private final List<Entry> entries;
    private final IndexReader reader;
    private final Readings readings;

    private ServicePart(List<Entry> entries, IndexReader reader) {
        this.entries = entries;
        this.reader = reader;
        this.readings = Readings.in(reader, Vocabulary.SHORTEST_WITH_SLIP);
    }

    /** Indexes services as they are shown. */
    public static ServicePart of(
            Collection<Service> shown, Predicate<Service> main, SameWords same) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, inOrder())) {
            var texts = shown.stream().map(service -> IndexedText.of(service, same)).toList();
            var documents = new Documents(same);
            for (var text : texts) {
                writer.addDocument(documents.service(text));
            }
            for (int of = 0; of < texts.size(); of++) {
                writer.addDocuments(documents.names(of, texts.get(of)));
            }
            writer.forceMerge(1);
            writer.commit();
            return new ServicePart(
                    shown.stream().map(one -> Entry.of(one, main.test(one))).toList(),
                    DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static IndexWriterConfig inOrder() {
        return new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy());
    }

    IndexReader reader() {
        return reader;
    }

    Readings readings() {
        return readings;
    }

    int size() {
        return entries.size();
    }

    Entry entry(int document) {
        return entries.get(document);
    }
}
