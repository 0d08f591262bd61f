package jp.monobe.allowance.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certified recipients of the current city. */
@Component
public class Recipients {

    /** A certification (認定) as it is decided. */
    public record Certification(UUID id, String number, @Nullable UUID personId) {}

    /** A child somebody is certified for. */
    public record CertifiedChild(String number, @Nullable UUID recipient, UUID child) {}

    /** In that month or later: a certification that begins has no end yet. */
    private static final String IN_FORCE =
            " (r.last_month is null or r.last_month >= :month) and not r.case_id <=> :case";

    private static final String DUE =
            """
            select coalesce(sum(e.monthly), 0), count(*) from allowance_entitlement e
            join allowance_recipient r on r.id = e.recipient_id
            where r.person_id = :person and e.first_month <= :month and e.last_month >= :month
              and (r.last_month is null or r.last_month >= :month)
              and not exists (select 1 from allowance_entitlement l
                where l.recipient_id = e.recipient_id and l.child_key = e.child_key
                  and l.first_month <= :month and l.last_month >= :month
                  and (l.decided_on > e.decided_on
                    or l.decided_on = e.decided_on and l.first_month > e.first_month))
            """;

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 認定番号 under which somebody is certified from a month on, otherwise than by this case. */
    public Optional<String> numberOf(UUID personId, YearMonth month, UUID caseId) {
        return jdbc.sql(
                        "select r.certification_no from allowance_recipient r"
                                + " where r.person_id = :person and"
                                + IN_FORCE
                                + " limit 1")
                .param("person", personId)
                .param("month", month.atDay(1))
                .param("case", caseId)
                .query(String.class)
                .optional();
    }

    /**
     * What was decided for these months, a later decision in the place of an earlier one; empty
     * when nothing was, such as of who was imported.
     */
    public Optional<Yen> due(UUID personId, MonthSpan months) {
        var sums =
                Stream.iterate(months.first(), it -> it.plusMonths(1))
                        .takeWhile(it -> !it.isAfter(months.last()))
                        .flatMap(it -> monthly(personId, it).stream())
                        .toList();
        return sums.stream().reduce(Long::sum).map(Yen::of);
    }

    private Optional<Long> monthly(UUID personId, YearMonth month) {
        return jdbc.sql(DUE)
                .param("person", personId)
                .param("month", month.atDay(1))
                .query((row, _) -> new Sum(row.getLong(1), row.getLong(2)))
                .optional()
                .filter(it -> it.rows() > 0)
                .map(Sum::yen);
    }

    private record Sum(long yen, long rows) {}

    /** Who is certified for any of these children from a month on, otherwise than by this case. */
    public List<CertifiedChild> forChildren(
            Collection<UUID> children, YearMonth month, UUID caseId) {
        if (children.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select r.certification_no, r.person_id, c.person_id from allowance_child c"
                                + " join allowance_recipient r on r.id = c.recipient_id"
                                + " where c.person_id in (:children) and"
                                + IN_FORCE)
                .param("children", children)
                .param("month", month.atDay(1))
                .param("case", caseId)
                .query((row, _) ->
                        new CertifiedChild(
                                row.getString(1),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class)))
                .list();
    }

    /** One row of what was decided. */
    public record Granted(
            YearMonth first, YearMonth last, String childKey, int order, long monthly) {}

    /** A child as certified. */
    public record Child(String key, @Nullable UUID personId, String name, LocalDate birthDate) {}

    public void certify(
            Certification certification,
            UUID caseId,
            YearMonth first,
            List<Child> children,
            List<Granted> granted,
            LocalDate on) {
        jdbc.sql(
                        "insert into allowance_recipient (id, certification_no, person_id,"
                                + " first_month, case_id) values (?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                certification.id(),
                                certification.number(),
                                certification.personId(),
                                first.atDay(1),
                                caseId))
                .update();
        for (var child : children) {
            jdbc.sql(
                            "insert into allowance_child (recipient_id, child_key, person_id, name,"
                                    + " birth_date) values (?, ?, ?, ?, ?)")
                    .params(
                            Arrays.asList(
                                    certification.id(),
                                    child.key(),
                                    child.personId(),
                                    child.name(),
                                    child.birthDate()))
                    .update();
        }
        for (var row : granted) {
            jdbc.sql(
                            "insert into allowance_entitlement (recipient_id, first_month,"
                                    + " last_month, child_key, child_order, monthly, decided_on)"
                                    + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            certification.id(),
                            row.first().atDay(1),
                            row.last().atDay(1),
                            row.childKey(),
                            row.order(),
                            row.monthly(),
                            on)
                    .update();
        }
    }
}
