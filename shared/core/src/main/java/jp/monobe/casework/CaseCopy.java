package jp.monobe.casework;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.CaseWords;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.internal.FilingRows.Filing;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.document.Documents;
import jp.monobe.document.FilingCopy;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.form.FilingSections;
import jp.monobe.procedure.form.FormView;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 申請書控え of what counts in a case, to hand over at the counter or to post. */
@Service
public class CaseCopy {

    private final CaseMoves moves;
    private final CaseFiles files;
    private final FilingRows filings;
    private final CaseLetters letters;
    private final Documents documents;
    private final AuditTrail audit;

    CaseCopy(
            CaseMoves moves,
            CaseFiles files,
            FilingRows filings,
            CaseLetters letters,
            Documents documents,
            AuditTrail audit) {
        this.moves = moves;
        this.files = files;
        this.filings = filings;
        this.letters = letters;
        this.documents = documents;
        this.audit = audit;
    }

    /**
     * PDF; the same filing gives the same bytes.
     *
     * @throws NoSuchCase when there is none
     */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_READ)
    @Transactional
    public byte[] pdf(UUID caseId) {
        audit.record("case.copy", "case", caseId, "case:" + caseId);
        return moves.read(caseId, this::draw);
    }

    private byte[] draw(CaseEntity entity) {
        var file = files.of(entity);
        var filing = filings.find(entity.filingId()).orElseThrow();
        var day = entity.claimDate();
        var view = FormView.of(file.form(), file.shown(), file.answers(), day);
        boolean first = entity.receiptNumber().equals(filing.receiptNumber().value());
        var copy =
                new FilingCopy(
                        letters.authority(file, day),
                        file.form().title(),
                        filing.receiptNumber().value(),
                        LocalDateTime.ofInstant(filing.filedAt(), JAPAN),
                        first ? null : day,
                        applicant(file, filing),
                        new FilingSections(view, AttachmentInfo.named(filing.attachments())).all(),
                        List.of(CaseWords.of("cases.copy.following")),
                        letters.office(day));
        return documents.draw(copy.compose(letters.options(day)));
    }

    private static FilingCopy.Applicant applicant(CaseFile file, Filing filing) {
        var known = file.shown().applicant();
        var address = known.address();
        var kana = known.kana();
        return new FilingCopy.Applicant(
                known.name(),
                kana == null ? "" : kana,
                address == null ? filing.verified().address() : address,
                filing.agent() == null ? null : filing.agent().onPaper(),
                filing.representative() == null ? null : filing.representative().onPaper());
    }
}
