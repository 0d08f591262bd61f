package jp.monobe.allowance.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.registry.model.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether somebody is certified already, as it is this very moment: rows are read with a lock, past
 * the snapshot of the transaction that signs.
 */
@Component
public class Certified {

    /** A child as a claim names it; {@code personId} null when the registry does not know it. */
    public record Child(@Nullable UUID personId, String name, LocalDate birthDate) {}

    private record Decided(String number, @Nullable UUID personId, String name) {}

    private static final String OTHERS =
            " (r.last_month is null or r.last_month >= :month) and not r.case_id <=> :case";
    private static final String PAID =
            " and (r.case_id is null or exists (select 1 from allowance_entitlement e where"
                    + " e.recipient_id = r.id and e.child_key = c.child_key and e.monthly > 0))";
    private static final String NOW = " lock in share mode";

    private final JdbcClient jdbc;

    Certified(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 認定番号 of a recipient's other certification, from that month on. */
    public Optional<String> recipient(UUID personId, YearMonth month, UUID caseId) {
        return jdbc.sql(
                        "select r.certification_no from allowance_recipient r"
                                + " where r.person_id = :person and"
                                + OTHERS
                                + " limit 1"
                                + NOW)
                .param("person", personId)
                .param("month", month.atDay(1))
                .param("case", caseId)
                .query(String.class)
                .optional();
    }

    /** 認定番号 under which one of these children is somebody else's, from that month on. */
    public Optional<String> child(Collection<Child> children, YearMonth month, UUID caseId) {
        return children.stream()
                .map(child -> child(child, month, caseId))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> child(Child child, YearMonth month, UUID caseId) {
        return Optional.ofNullable(child.personId())
                .flatMap(person -> byPerson(person, month, caseId))
                .or(() -> byName(child, month, caseId));
    }

    private Optional<String> byPerson(UUID person, YearMonth month, UUID caseId) {
        return jdbc.sql(
                        "select r.certification_no from allowance_child c join allowance_recipient"
                                + " r on r.id = c.recipient_id where c.person_id = :person and"
                                + OTHERS
                                + PAID
                                + " limit 1"
                                + NOW)
                .param("person", person)
                .param("month", month.atDay(1))
                .param("case", caseId)
                .query(String.class)
                .optional();
    }

    /** Where one of the two is not in the registry, name and birth date are all there is. */
    private Optional<String> byName(Child child, YearMonth month, UUID caseId) {
        return decided(child.birthDate(), month, caseId).stream()
                .filter(other -> child.personId() == null || other.personId() == null)
                .filter(other -> NameKey.of(other.name()).equals(NameKey.of(child.name())))
                .map(Decided::number)
                .findFirst();
    }

    private List<Decided> decided(LocalDate birthDate, YearMonth month, UUID caseId) {
        return jdbc.sql(
                        "select r.certification_no, c.person_id, c.name from allowance_child c join"
                                + " allowance_recipient r on r.id = c.recipient_id"
                                + " where c.birth_date = :birth and c.name is not null and"
                                + OTHERS
                                + PAID
                                + NOW)
                .param("birth", birthDate)
                .param("month", month.atDay(1))
                .param("case", caseId)
                .query((row, _) ->
                        new Decided(
                                row.getString(1), row.getObject(2, UUID.class), row.getString(3)))
                .list();
    }
}
