package jp.monobe.publishing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.model.Validity;
import jp.monobe.testing.Editors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries made for a test, and what is done with them in one line. */
@Component
class Texts {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final WriteEntry write;
    private final ProposeEntry propose;
    private final PublishEntry publish;
    private final CatalogueDesk desk;
    private final JdbcClient jdbc;
    private final Editors editors;

    Texts(
            WriteEntry write,
            ProposeEntry propose,
            PublishEntry publish,
            CatalogueDesk desk,
            JdbcClient jdbc,
            Editors editors) {
        this.write = write;
        this.propose = propose;
        this.publish = publish;
        this.desk = desk;
        this.jdbc = jdbc;
        this.editors = editors;
    }

    /** A service nobody else has, with the text of 南国市's aid for children's medical care. */
    static Service service(String summary) {
        var shipped =
                CatalogueFiles.load().cities().getFirst().services().stream()
                        .filter(one -> one.id().equals("nankoku-child-medical"))
                        .findFirst()
                        .map(EntryText::of)
                        .orElseThrow();
        var json =
                shipped.with(EntryField.SUMMARY, summary)
                        .with(EntryField.NATIONAL, "")
                        .json()
                        .replace("nankoku-child-medical", "test-" + NUMBERS.incrementAndGet());
        return CatalogueJson.readService(json);
    }

    /** A draft of 南国市's editor. */
    UUID draft(String summary) {
        var text = EntryText.of(service(summary));
        return editors.editor().call(() -> write.create(text)).orElseThrow();
    }

    RevisionView revision(Acting who, UUID id) {
        return who.call(() ->
                desk.open(entryOf(id)).orElseThrow().revisions().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    private String entryOf(UUID id) {
        return jdbc.sql("select entry from catalogue_revision where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    EntryView entry(Acting who, UUID revision) {
        var id = revision(who, revision).text().service().id();
        return who.call(() -> desk.open(id)).orElseThrow();
    }

    MoveResult propose(Acting who, UUID id) {
        long version = revision(who, id).version();
        return who.call(() -> propose.propose(id, version, "直しました", false));
    }

    MoveResult publish(Acting who, UUID id) {
        long version = revision(who, id).version();
        return who.call(() -> publish.publish(id, version));
    }

    /** Written by the editor, published by the publisher. */
    UUID published(String summary) {
        return published(summary, Validity.OPEN);
    }

    UUID published(String summary, Validity validity) {
        var id = draft(summary);
        editors.editor().run(() -> write.hold(id, validity));
        done(() -> propose(editors.editor(), id));
        done(() -> publish(editors.publisher(), id));
        return id;
    }

    /** Another revision of the same entry. */
    UUID next(UUID revision, String summary) {
        var before = revision(editors.editor(), revision);
        var entry = before.text().service().id();
        var id = editors.editor().call(() -> write.begin(entry, before.number()));
        var change =
                new FieldChange(EntryField.SUMMARY, before.text().get(EntryField.SUMMARY), summary);
        editors.editor().run(() -> write.save(id, change));
        return id;
    }

    static void done(Supplier<MoveResult> act) {
        var result = act.get();
        if (!(result instanceof MoveResult.Done)) {
            throw new AssertionError("Not done: " + result);
        }
    }
}
