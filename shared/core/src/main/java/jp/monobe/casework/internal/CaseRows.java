package jp.monobe.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.monobe.casework.CaseFilter;
import jp.monobe.casework.CaseRow;
import jp.monobe.casework.CasesToLink;
import jp.monobe.casework.model.CaseState;
import jp.monobe.exchange.Representative;
import jp.monobe.registry.model.NameKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases as the inbox lists them. Each state is read in its index's own order, so far as is shown.
 */
@Component
public class CaseRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS =
            "select id, receipt_number, procedure_id, applicant_name, claim_date, expected_by,"
                    + " state, about_name, desk, exists (select 1 from case_message_waiting w"
                    + " where w.case_id = cases.id) from cases";
    private static final String SELECT = COLUMNS + " where state = ?";
    private static final Set<CaseState.Code> CLOSED =
            EnumSet.of(CaseState.Code.ISSUED, CaseState.Code.WITHDRAWN);
    private static final Pattern RECEIPT = Pattern.compile("[RPKrpk][0-9]{1,2}-[0-9]{6}-[0-9]");

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CaseRow> list(CaseFilter filter, int most, int skip) {
        if (filter.states().isEmpty()) {
            return List.of();
        }
        var order = CLOSED.containsAll(filter.states()) ? " desc" : "";
        var sorted = " order by claim_date" + order + ", id" + order + " limit ?";
        var search = Search.of(filter.text());
        var parameters = new ArrayList<Object>();
        for (var state : filter.states()) {
            parameters.add(state.name());
            if (!filter.procedure().isEmpty()) {
                parameters.add(filter.procedure());
            }
            filter.desk().ifPresent(parameters::add);
            parameters.addAll(search.parameters);
            parameters.add(most + skip);
        }
        parameters.add(most);
        parameters.add(skip);
        var one = "(" + SELECT + narrowed(filter) + search.condition + sorted + ")";
        var all = String.join(" union all ", Collections.nCopies(filter.states().size(), one));
        return jdbc.sql(all + sorted + " offset ?")
                .params(parameters)
                .query((row, _) -> row(row))
                .list();
    }

    private static String narrowed(CaseFilter filter) {
        return (filter.procedure().isEmpty() ? "" : " and procedure_id = ?")
                + (filter.desk().isEmpty() ? "" : " and desk = ?")
                + (filter.waiting() ? " and id in (select case_id from case_message_waiting)" : "");
    }

    /** Those of these ids, as other lists name their cases. */
    public Map<UUID, CaseRow> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(COLUMNS + " where id in (:ids)")
                .param("ids", ids)
                .query((row, _) -> row(row))
                .list()
                .stream()
                .collect(Collectors.toMap(CaseRow::id, Function.identity()));
    }

    /** Those of these accounts, with who represents whom. */
    public List<CasesToLink.Line> ofAccounts(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select c.account_id, c.id, c.receipt_number, c.procedure_id,"
                                        + " f.representative from cases c join case_filing f on"
                                        + " f.filing_id = c.filing_id where c.account_id in"
                                        + " (:accounts) order by c.claim_date, c.id")
                        .param("accounts", accounts)
                        .query((row, _) ->
                                new CasesToLink.Line(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getString(3),
                                        row.getString(4),
                                        Optional.ofNullable(row.getString(5))
                                                .map(CaseRows::representative)))
                        .list();
    }

    private static Representative representative(String text) {
        return JSON.readValue(text, Representative.class);
    }

    /** The case of which one filing has this number. */
    public Optional<UUID> withReceipt(String number) {
        return jdbc.sql("select case_id from case_filing where receipt_number = ?")
                .param(number.toUpperCase(Locale.ROOT))
                .query(UUID.class)
                .optional();
    }

    /** A whole receipt number, of whatever filing of the case, or the beginning of a name. */
    private record Search(String condition, List<Object> parameters) {

        static Search of(String text) {
            var wanted = text.strip();
            if (wanted.isEmpty()) {
                return new Search("", List.of());
            }
            if (RECEIPT.matcher(wanted).matches()) {
                return new Search(
                        " and id = (select case_id from case_filing where receipt_number = ?)",
                        List.of(wanted.toUpperCase(Locale.ROOT)));
            }
            // A key is letters and digits alone: nothing in it has a meaning to LIKE.
            var key = NameKey.of(wanted).value();
            return key.isEmpty()
                    ? new Search(" and false", List.of())
                    : new Search(" and applicant_key like ?", List.of(key + "%"));
        }
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getString(8)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                CaseState.Code.valueOf(row.getString(7)),
                row.getString(9),
                row.getBoolean(10));
    }
}
