package jp.monobe.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.model.CaseState;
import jp.monobe.municipality.Guarded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerks' inbox: cases of their own city, oldest claim first. */
@Service
public class CaseInbox {

    private static final int ROWS = 50;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CaseInbox(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public CasePage page(CaseFilter filter, int page) {
        var found = rows(filter, page);
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        if (!shown.isEmpty()) {
            audit.record("inbox.list", "case", shown.stream().map(CaseRow::id).toList(), "inbox");
        }
        return new CasePage(shown, page, found.size() > ROWS);
    }

    private List<CaseRow> rows(CaseFilter filter, int page) {
        if (filter.states().isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select id, receipt_number, procedure_id, applicant_name, claim_date,"
                                + " expected_by, state from cases where state in (:states) and"
                                + " (:text = '' or receipt_number = :text or applicant_name like"
                                + " concat(:text, '%')) order by claim_date, id"
                                + " limit :most offset :skip")
                .param("states", filter.states().stream().map(Enum::name).toList())
                .param("text", filter.text().strip())
                .param("most", ROWS + 1)
                .param("skip", page * ROWS)
                .query((row, _) ->
                        new CaseRow(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, LocalDate.class),
                                row.getObject(6, LocalDate.class),
                                CaseState.Code.valueOf(row.getString(7))))
                .list();
    }
}
