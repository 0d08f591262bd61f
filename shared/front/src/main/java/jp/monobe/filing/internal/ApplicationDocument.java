package jp.monobe.filing.internal;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.document.Block;
import jp.monobe.document.Block.KeyValueTable.Row;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.Documents;
import jp.monobe.document.FilingCopy;
import jp.monobe.document.Office;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.filing.DocumentToSign;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.Wareki;
import jp.monobe.municipality.SettingKey;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.form.FilingSections;
import jp.monobe.procedure.form.FormView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws 申請書 for signing and 申請書控え for keeping. */
@Component
public class ApplicationDocument {

    private final Documents documents;
    private final Attachments attachments;
    private final Forms forms;
    private final WantedDocuments wanted;
    private final CityTerms terms;

    ApplicationDocument(
            Documents documents,
            Attachments attachments,
            Forms forms,
            WantedDocuments wanted,
            CityTerms terms) {
        this.documents = documents;
        this.attachments = attachments;
        this.forms = forms;
        this.wanted = wanted;
        this.terms = terms;
    }

    /**
     * The exact document to sign. What it does not print in full (account, addresses) is bound by
     * the digest of all that will be filed.
     */
    public DocumentToSign draw(DraftContent content) {
        var now = terms.now();
        var view = Forms.view(content, CityTerms.dayOf(now));
        var files = attachments.shownIn(content.draft().id());
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Heading.title(Texts.of("to-sign.heading")));
        blocks.add(Block.Paragraph.body(Texts.of("to-sign.intro")));
        blocks.add(summary(view, content));
        for (var section : new FilingSections(view, AttachmentInfo.named(files)).all()) {
            blocks.add(Block.Heading.part(section.title()));
            blocks.add(
                    new Block.KeyValueTable(
                            section.entries().stream()
                                    .map(entry -> new Row(entry.label(), entry.value(), ""))
                                    .toList()));
        }
        var whole = AnswersJson.write(view.effective()) + AnswersJson.write(view.known());
        blocks.add(
                Block.Paragraph.note(
                        Texts.of(
                                "to-sign.digest",
                                HexFormat.of().formatHex(Sha256.of(bytes(whole))))));
        var title = Texts.of("to-sign.title", view.form().title());
        var pdf =
                documents.draw(
                        new DocumentSpec(title, DocumentSpec.JAPANESE, "", blocks, options(now)));
        return new DocumentToSign(pdf, Base64.getEncoder().encodeToString(Sha256.of(pdf)));
    }

    /**
     * The same filing gives the same bytes.
     *
     * @param claimDate of its chain
     */
    public byte[] receipt(FilingPackage filing, LocalDate claimDate) {
        var form = forms.of(filing.procedure(), filing.revision());
        var view = FormView.of(form, filing.shown(), filing.answers(), claimDate);
        var sections = new FilingSections(view, AttachmentInfo.named(filing.attachments()));
        var copy =
                new FilingCopy(
                        authority(),
                        form.title(),
                        filing.receiptNumber().value(),
                        LocalDateTime.ofInstant(filing.filedAt(), JAPAN),
                        filing.corrects() == null ? null : claimDate,
                        applicant(view, filing.verified(), filing.agent(), filing.representative()),
                        sections.all(),
                        stillToFollow(filing, claimDate),
                        office());
        return documents.draw(copy.compose(options(filing.filedAt())));
    }

    /**
     * Papers she was asked for and has not handed in, with the day (amendment 2: they may follow).
     */
    private List<String> stillToFollow(FilingPackage filing, LocalDate claimDate) {
        return wanted.of(filing, claimDate).stream()
                .filter(document -> !document.filed())
                .map(document ->
                        Texts.of(
                                "to-follow",
                                document.field().common().label(),
                                Wareki.date(document.dueBy())))
                .distinct()
                .toList();
    }

    private Block summary(FormView view, DraftContent content) {
        var verified = content.known().verified();
        var agent = content.agent();
        var representative = content.representative();
        var applicant = applicant(view, verified, null, representative);
        return new Block.KeyValueTable(
                Stream.of(
                                new Row(Texts.of("procedure"), view.form().title()),
                                new Row(Texts.of("authority"), authority()),
                                new Row(Texts.of("applicant"), applicant.name()),
                                new Row(Texts.of("person.kana"), applicant.kana()),
                                new Row(
                                        Texts.of("person.birth-date"),
                                        Wareki.date(verified.birthDate())),
                                new Row(Texts.of("address"), applicant.address()),
                                new Row(
                                        Texts.of("representative"),
                                        representative == null
                                                ? ""
                                                : representative.onPaper().text()),
                                new Row(
                                        Texts.of("agent"),
                                        agent == null ? "" : Texts.of("agent.typed", agent.name())))
                        .filter(row -> !row.value().isEmpty())
                        .toList());
    }

    private static FilingCopy.Applicant applicant(
            FormView view,
            VerifiedPerson verified,
            @Nullable Agent agent,
            @Nullable Representative representative) {
        var known = view.known().applicant();
        return new FilingCopy.Applicant(
                known.name(),
                known.kana() == null ? "" : known.kana(),
                known.address() == null ? verified.address() : known.address(),
                agent == null ? null : agent.onPaper(),
                representative == null ? null : representative.onPaper());
    }

    private String authority() {
        return Texts.of("mayor", setting(SettingKey.OFFICE).city());
    }

    private Office office() {
        var office = setting(SettingKey.OFFICE);
        return new Office(
                Texts.of("office", office.city(), office.division()),
                office.address(),
                office.phone(),
                office.hours());
    }

    private DocumentSpec.Options options(java.time.Instant at) {
        return new DocumentSpec.Options(setting(SettingKey.DEMO), at);
    }

    private <T> T setting(SettingKey<T> key) {
        return terms.city().at(key, CityTerms.dayOf(terms.now()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
