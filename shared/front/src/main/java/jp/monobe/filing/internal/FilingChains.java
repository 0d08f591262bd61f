package jp.monobe.filing.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingStatuses;
import jp.monobe.procedure.model.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A first filing and those that correct it: one matter for the office. */
@Component
public class FilingChains {

    /**
     * @param history what the office told of any filing of the chain, oldest first
     */
    public record Chain(UUID first, FilingPackage newest, List<StatusUpdate> history) {

        /** What is asked to be mended and was not answered by a later filing. */
        public Optional<Correction> correction() {
            return Optional.ofNullable(history.isEmpty() ? null : history.getLast())
                    .filter(last -> last.status() == Status.RETURNED)
                    .filter(last -> newest.filedAt().isBefore(last.at()))
                    .map(StatusUpdate::correction);
        }

        /** Version of what the office told last of the newest filing; 0 before it told anything. */
        public long told() {
            return ofNewest().mapToLong(StatusUpdate::version).max().orElse(0);
        }

        /** Her answers that count: the newest filing's, or as paper mended them since (ADR 37). */
        public Answers answers() {
            return answersAt(told());
        }

        /** Those that counted, as far as she was told, with this version. */
        Answers answersAt(long told) {
            return ofNewest()
                    .filter(update -> update.version() == told)
                    .map(StatusUpdate::paper)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(newest.answers());
        }

        private Stream<StatusUpdate> ofNewest() {
            return history.stream().filter(it -> it.filingId().equals(newest.filingId()));
        }

        public boolean isDecided() {
            return history.stream()
                    .anyMatch(update ->
                            update.status() == Status.APPROVED
                                    || update.status() == Status.REJECTED);
        }
    }

    private final JdbcClient jdbc;
    private final Filings filings;
    private final FilingStatuses statuses;

    FilingChains(JdbcClient jdbc, Filings filings, FilingStatuses statuses) {
        this.jdbc = jdbc;
        this.filings = filings;
        this.statuses = statuses;
    }

    public UUID firstOf(UUID filing) {
        return jdbc.sql("select coalesce(corrects, id) from filing where id = ?")
                .param(filing)
                .query(UUID.class)
                .single();
    }

    /** Decided, taken back, or no more hers who filed: nothing that comes now changes it. */
    public boolean isEnded(UUID first) {
        return jdbc.sql("select " + ended(":first"))
                .param("first", first)
                .query(Boolean.class)
                .single();
    }

    /**
     * As a condition in SQL, in parts of which each has its index.
     *
     * @param first a column or parameter of ours that holds the first filing's id; a column with
     *     its table, or it would be the inner one's
     */
    static String ended(String first) {
        return """
        (exists (select 1 from filing_status s where s.filing_id = %1$s
             and s.status in ('APPROVED', 'REJECTED', 'WITHDRAWN'))
         or exists (select 1 from filing of_chain join filing_status s on s.filing_id = of_chain.id
           where of_chain.corrects = %1$s and s.status in ('APPROVED', 'REJECTED', 'WITHDRAWN'))
         or exists (select 1 from supplement w where w.filing_id = %1$s and w.kind in ('WITHDRAWAL', 'POWER_ENDED')))
        """
                .formatted(first);
    }

    /** The key of the person the chain is about; empty when it is the applicant. */
    String aboutOf(UUID first) {
        return filings.aboutOf(first);
    }

    /** 申請の日 of the chain. */
    public LocalDate claimDateOf(UUID first) {
        return filings.claimDateOf(first);
    }

    /** What she handed in here last; paper may have mended it since. */
    public FilingPackage newestIn(UUID first) {
        return filings.newestIn(first).orElseThrow();
    }

    public Chain of(UUID filing) {
        var first = firstOf(filing);
        var history =
                jdbc
                        .sql("select id from filing where id = ? or corrects = ?")
                        .params(first, first)
                        .query(UUID.class)
                        .stream()
                        .flatMap(id -> statuses.of(Objects.requireNonNull(id)).stream())
                        .sorted(Comparator.comparing(StatusUpdate::at))
                        .toList();
        return new Chain(first, filings.newestIn(first).orElseThrow(), history);
    }
}
