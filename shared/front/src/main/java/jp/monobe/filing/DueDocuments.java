package jp.monobe.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.filing.internal.Attachments;
import jp.monobe.filing.internal.Filings;
import jp.monobe.filing.internal.Forms;
import jp.monobe.filing.internal.WantedDocuments;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.FormDefinitions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Filings whose documents are wanted by a day soon and not here (期限の近い追加書類). For the bridge's side;
 * not a service: callers guard.
 */
public final class DueDocuments {

    /** By so much an open day may lie behind the city's number of days. */
    private static final int CLOSED_AT_MOST = 14;

    /** {@code firstFiling} of the chain. */
    public record Due(UUID firstFiling, LocalDate dueBy) {}

    private final JdbcClient jdbc;
    private final Filings filings;
    private final Attachments attachments;
    private final WantedDocuments wanted;
    private final Settings settings;

    public DueDocuments(JdbcClient jdbc, FormDefinitions forms, Settings settings) {
        this.jdbc = jdbc;
        this.filings = new Filings(jdbc);
        this.attachments = new Attachments(jdbc);
        this.wanted = new WantedDocuments(new Forms(forms), settings);
        this.settings = settings;
    }

    public List<Due> between(LocalDate from, LocalDate until) {
        int days = settings.of(Acting.city()).at(SettingKey.DOCUMENT_DAYS, from);
        return jdbc
                .sql(
                        "select f.id from filing f where f.corrects is null and f.claim_date"
                                + " between ? and ? and not exists (select 1 from reminder r where"
                                + " r.filing_id = f.id and r.kind = 'DOCUMENTS') and not exists"
                                + " (select 1 from filing_status s join filing c on c.id ="
                                + " s.filing_id where (c.id = f.id or c.corrects = f.id) and"
                                + " s.status in ('APPROVED', 'REJECTED', 'WITHDRAWN')) and not"
                                + " exists (select 1 from supplement w where w.filing_id = f.id and"
                                + " w.kind in ('WITHDRAWAL', 'POWER_ENDED'))")
                .params(from.minusDays(days + CLOSED_AT_MOST), until.minusDays(days))
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(first -> due(first, from, until).stream())
                .toList();
    }

    private Optional<Due> due(UUID first, LocalDate from, LocalDate until) {
        var newest = filings.newestIn(first).orElseThrow();
        var data =
                new DocumentsData(
                        wanted.of(newest, filings.claimDateOf(first)),
                        attachments.handedInAfter(first),
                        List.of(),
                        true);
        return data.missing().stream()
                .map(DocumentsData.Wanted::dueBy)
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .findFirst()
                .map(day -> new Due(first, day));
    }
}
