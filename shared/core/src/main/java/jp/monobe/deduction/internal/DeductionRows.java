package jp.monobe.deduction.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.monobe.deduction.Deduction;
import jp.monobe.deduction.Deduction.Line;
import jp.monobe.deduction.Deduction.Standing;
import jp.monobe.deduction.model.Article;
import jp.monobe.deduction.model.DeductionState;
import jp.monobe.deduction.model.DeductionState.Code;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Rows of {@code deduction} and its lines. */
@Component
public class DeductionRows {

    private final JdbcClient jdbc;

    DeductionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws a duplicate key when there is one of the payment, or a slip is in another. */
    public void add(Deduction it, UUID by, LocalDateTime at) {
        jdbc.sql(
                        "insert into deduction (id, person_id, certification_no, pay_on, payment, state,"
                                + " proposed_by, proposed_at) values (?, ?, ?, ?, ?, 'PROPOSED', ?, ?)")
                .params(
                        it.id(),
                        it.person(),
                        it.certificationNo(),
                        it.payOn(),
                        it.payment().amount(),
                        by,
                        at)
                .update();
        for (int no = 0; no < it.lines().size(); no++) {
            var line = it.lines().get(no);
            jdbc.sql(
                            "insert into deduction_line (id, deduction_id, no, article, bill_id,"
                                    + " slip_id, amount, standing) values (?, ?, ?, ?, ?, ?, ?,"
                                    + " 'OPEN')")
                    .params(
                            line.id(),
                            it.id(),
                            no + 1,
                            line.article().name(),
                            line.bill(),
                            line.slip(),
                            line.amount().amount())
                    .update();
        }
    }

    /** Slips of these bills that are in a deduction not booked yet. */
    public Set<UUID> open(Collection<UUID> bills) {
        return bills.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql(
                                        "select open_slip from deduction_line where bill_id in"
                                                + " (:bills) and open_slip is not null")
                                .param("bills", bills)
                                .query(UUID.class)
                                .list());
    }

    /** Held until the transaction ends. */
    public Optional<Deduction> locked(UUID id) {
        return some("where id = :id for update", it -> it.param("id", id)).stream().findFirst();
    }

    public Optional<Deduction> find(UUID id) {
        return some("where id = :id", it -> it.param("id", id)).stream().findFirst();
    }

    /** What is to be done first, the earliest payment of it foremost; then the newest. */
    public List<Deduction> page(int offset, int limit) {
        return some(
                "order by state in ('BOOKED', 'WITHDRAWN'), if(state in ('BOOKED', 'WITHDRAWN'),"
                        + " null, pay_on), pay_on desc, proposed_at desc, id limit :most offset"
                        + " :skip",
                it -> it.param("most", limit).param("skip", offset));
    }

    public long count() {
        return jdbc.sql("select count(*) from deduction").query(Long.class).single();
    }

    private List<Deduction> some(String which, UnaryOperator<StatementSpec> with) {
        var heads =
                with.apply(jdbc.sql("select * from deduction " + which))
                        .query((row, _) -> deduction(row))
                        .list();
        var lines = lines(heads.stream().map(Deduction::id).toList());
        return heads.stream().map(it -> it.with(lines.getOrDefault(it.id(), List.of()))).toList();
    }

    /** Counts up the version; what ends without a booking leaves its slips to others. */
    public void stand(UUID id, DeductionState to) {
        jdbc.sql(
                        "update deduction set state = ?, notified_on = coalesce(?, notified_on),"
                                + " booked_on = ?, version = version + 1 where id = ?")
                .param(to.code().name())
                .param(to instanceof DeductionState.Notified(var on) ? on : null)
                .param(to instanceof DeductionState.Booked(var on) ? on : null)
                .param(id)
                .update();
        if (to instanceof DeductionState.Withdrawn) {
            jdbc.sql(
                            "update deduction_line set standing = 'DROPPED' where deduction_id = ? and"
                                    + " standing = 'OPEN'")
                    .param(id)
                    .update();
        }
    }

    /** Before it moves. */
    public void decided(UUID id, UUID by, LocalDate on, String letter) {
        jdbc.sql(
                        "update deduction set decided_by = ?, decided_on = ?, letter_number = ? where id = ?")
                .params(by, on, letter, id)
                .update();
    }

    public void stands(UUID line, Standing standing) {
        jdbc.sql("update deduction_line set standing = ? where id = ?")
                .params(standing.name(), line)
                .update();
    }

    private static Deduction deduction(ResultSet row) throws SQLException {
        return new Deduction(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("certification_no"),
                row.getObject("pay_on", LocalDate.class),
                Yen.of(row.getLong("payment")),
                state(row),
                row.getObject("decided_on", LocalDate.class),
                row.getString("letter_number"),
                row.getLong("version"),
                List.of());
    }

    private static DeductionState state(ResultSet row) throws SQLException {
        return switch (Code.valueOf(row.getString("state"))) {
            case PROPOSED -> new DeductionState.Proposed(row.getObject("proposed_by", UUID.class));
            case DECIDED -> new DeductionState.Decided();
            case NOTIFIED ->
                    new DeductionState.Notified(day(row.getObject("notified_on", LocalDate.class)));
            case BOOKED ->
                    new DeductionState.Booked(day(row.getObject("booked_on", LocalDate.class)));
            case WITHDRAWN -> new DeductionState.Withdrawn();
        };
    }

    private static LocalDate day(@Nullable LocalDate column) {
        return Objects.requireNonNull(column);
    }

    private record Of(UUID deduction, Line line) {}

    private Map<UUID, List<Line>> lines(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select * from deduction_line where deduction_id in (:ids) order by no")
                        .param("ids", ids)
                        .query((row, _) ->
                                new Of(row.getObject("deduction_id", UUID.class), line(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Of::deduction,
                                        Collectors.mapping(Of::line, Collectors.toList())));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                Article.valueOf(row.getString("article")),
                row.getObject("bill_id", UUID.class),
                row.getObject("slip_id", UUID.class),
                Yen.of(row.getLong("amount")),
                Standing.valueOf(row.getString("standing")));
    }
}
