package jp.monobe.filing.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.monobe.document.Block;
import jp.monobe.document.Block.KeyValueTable.Row;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.Documents;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.internal.EmployerLinkRows.Open;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.Wareki;
import jp.monobe.municipality.SettingKey;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.form.FilingSections;
import jp.monobe.procedure.form.FormView;
import org.springframework.stereotype.Component;

/**
 * 就労証明書 as files that follow a filing: a document to read, and its answers as data. Both are made
 * here from text, so there is nothing in them to scan.
 */
@Component
public class CertificateFiles {

    private final Attachments attachments;
    private final Documents documents;
    private final CityTerms terms;
    private final Ids ids;

    CertificateFiles(Attachments attachments, Documents documents, CityTerms terms, Ids ids) {
        this.attachments = attachments;
        this.documents = documents;
        this.terms = terms;
        this.ids = ids;
    }

    /** Inside a transaction. */
    public List<AttachmentInfo> make(Open link, FormView view, String field) {
        var now = terms.now();
        var data = AnswersJson.write(view.effective()).getBytes(StandardCharsets.UTF_8);
        return List.of(
                keep(link, field, "certificate.pdf", "application/pdf", draw(link, view, now)),
                keep(link, field, "certificate.json", "application/json", data));
    }

    private AttachmentInfo keep(Open link, String field, String name, String type, byte[] bytes) {
        var id = ids.next();
        var called = Texts.of(name, link.worker());
        attachments.begin(
                id,
                link.account(),
                new AttachmentHome.AfterFiling(link.filing()),
                field,
                called,
                type,
                terms.now());
        attachments.bytes().put(id, bytes);
        attachments.complete(
                id,
                called,
                new Attachments.Whole(
                        type, bytes.length, Sha256.hex(bytes), AttachmentInfo.Scan.CLEAN));
        return attachments.handInOne(id);
    }

    private byte[] draw(Open link, FormView view, Instant now) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Heading.title(view.form().title()));
        blocks.add(Block.Paragraph.body(Texts.of("certificate.intro")));
        blocks.add(
                new Block.KeyValueTable(
                        List.of(
                                new Row(Texts.of("certificate.worker"), link.worker()),
                                new Row(
                                        Texts.of("certificate.on"),
                                        Wareki.date(CityTerms.dayOf(now))))));
        for (var section : new FilingSections(view, _ -> Optional.empty()).all()) {
            blocks.add(Block.Heading.part(section.title()));
            blocks.add(
                    new Block.KeyValueTable(
                            section.entries().stream()
                                    .map(entry -> new Row(entry.label(), entry.value(), ""))
                                    .toList()));
        }
        blocks.add(Block.Paragraph.note(Texts.of("certificate.note")));
        var options =
                new DocumentSpec.Options(
                        terms.city().at(SettingKey.DEMO, CityTerms.dayOf(now)), now);
        return documents.draw(
                new DocumentSpec(view.form().title(), DocumentSpec.JAPANESE, "", blocks, options));
    }
}
