package jp.monobe.casework.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that are open, by who filed them. */
@Component
public class UndecidedRows {

    private static final String OPEN =
            "c.state in ('REVIEWING', 'RETURNED', 'PROPOSED', 'SIGNED') and c.procedure_id in"
                    + " (:procedures) ";

    private static final String ORDER = " order by c.claim_date, c.id";

    private final JdbcClient jdbc;

    UndecidedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(UUID person, String receiptNumber) {}

    /** By person. */
    public Map<UUID, List<String>> of(Collection<UUID> people, Set<String> procedures) {
        return jdbc
                .sql(
                        "select l.person_id, c.receipt_number from cases c join account_link l on"
                                + " l.open_account = c.account_id where "
                                + OPEN
                                + "and l.person_id in (:people)"
                                + ORDER)
                .param("procedures", procedures)
                .param("people", people)
                .query((row, _) -> new Line(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Line::person,
                                Collectors.mapping(Line::receiptNumber, Collectors.toList())));
    }

    public List<String> ofNobodyKnown(Set<String> procedures) {
        return jdbc.sql(
                        "select c.receipt_number from cases c where "
                                + OPEN
                                + "and not exists (select 1 from account_link l where"
                                + " l.open_account = c.account_id)"
                                + ORDER)
                .param("procedures", procedures)
                .query(String.class)
                .list();
    }
}
