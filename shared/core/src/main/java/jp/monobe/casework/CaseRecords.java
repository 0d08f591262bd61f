package jp.monobe.casework;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.casework.internal.CaseHistory;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.internal.LaterFiles;
import jp.monobe.staff.StaffNames;
import org.springframework.stereotype.Component;

/** What came in for a case and what happened to it, as a clerk reads it. */
@Component
class CaseRecords {

    private static final String STAFF = "staff";

    private final FilingRows filings;
    private final LaterFiles files;
    private final CaseHistory history;
    private final StaffNames names;

    CaseRecords(FilingRows filings, LaterFiles files, CaseHistory history, StaffNames names) {
        this.filings = filings;
        this.files = files;
        this.history = history;
        this.names = names;
    }

    List<CaseView.FilingLine> filings(UUID caseId) {
        var later = files.of(caseId);
        return filings.of(caseId).stream()
                .map(each ->
                        new CaseView.FilingLine(
                                each.filingId(),
                                each.receiptNumber().value(),
                                each.filedAt(),
                                each.answers(),
                                each.signature(),
                                each.attachments(),
                                of(each.filingId(), later),
                                each.agent(),
                                each.representative()))
                .toList();
    }

    private static List<CaseView.LaterLine> of(UUID filing, List<LaterFiles.Later> later) {
        return later.stream()
                .filter(each -> each.filingId().equals(filing))
                .map(each -> new CaseView.LaterLine(each.at(), each.file()))
                .toList();
    }

    List<CaseView.HistoryLine> history(UUID caseId) {
        var events = history.of(caseId);
        var staff =
                names.nameOf(
                        events.stream()
                                .filter(CaseRecords::byStaff)
                                .map(event -> UUID.fromString(event.actor()))
                                .collect(Collectors.toSet()));
        return events.stream()
                .map(event ->
                        new CaseView.HistoryLine(
                                event.at(),
                                byStaff(event)
                                        ? staff.getOrDefault(UUID.fromString(event.actor()), "")
                                        : "",
                                event.move(),
                                event.state(),
                                event.note()))
                .toList();
    }

    private static boolean byStaff(CaseHistory.Event event) {
        return STAFF.equals(event.actorKind());
    }
}
