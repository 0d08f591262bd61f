package jp.monobe.casework;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.audit.AuditReader;
import jp.monobe.audit.AuditTrail;
import jp.monobe.audit.TrailQuery;
import jp.monobe.audit.TrailRow;
import jp.monobe.casework.internal.CaseRows;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.PersonNumbers;
import jp.monobe.staff.StaffNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the administrator read who did or read what (証跡). She sees receipt numbers and how many
 * people, never a name of a resident; her reading is on the trail too.
 */
@Service
public class ReadTrail {

    private static final int ROWS = 50;
    private static final int LONGEST_DAYS = 92;
    private static final String CASE = "case:";
    private static final String STAFF = "staff";

    private final AuditReader reader;
    private final AuditTrail audit;
    private final CaseRows cases;
    private final StaffNames staff;
    private final PersonNumbers people;

    ReadTrail(
            AuditReader reader,
            AuditTrail audit,
            CaseRows cases,
            StaffNames staff,
            PersonNumbers people) {
        this.reader = reader;
        this.audit = audit;
        this.cases = cases;
        this.staff = staff;
        this.people = people;
    }

    /**
     * A line with its ids put into words.
     *
     * @param who a member's name; empty for programs and residents
     * @param receipts of the cases it is about, or for the sake of which it was done
     */
    public record Line(TrailRow row, String who, List<String> receipts) {}

    public sealed interface Result {

        /** Newest first; {@code more} when a next page has some. */
        record Page(List<Line> lines, boolean more) implements Result {}

        /** Neither a receipt number nor a 宛名番号 of this city. */
        record NobodyOfThisNumber() implements Result {}

        /** From after until, or more than three months. */
        record NotADuration() implements Result {}
    }

    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "audit.read")
    public Result read(TrailFilter filter) {
        if (filter.from().isAfter(filter.until())
                || filter.from().plusDays(LONGEST_DAYS).isBefore(filter.until())) {
            return new Result.NotADuration();
        }
        var whom = whom(filter.whom().strip());
        if (whom.isEmpty() && !filter.whom().isBlank()) {
            return new Result.NobodyOfThisNumber();
        }
        audit.record("audit.read", "id", whom.stream().toList(), filter.why().name());
        var found = reader.rows(query(filter, whom), ROWS + 1);
        return new Result.Page(
                lines(found.subList(0, Math.min(found.size(), ROWS))), found.size() > ROWS);
    }

    private Optional<UUID> whom(String number) {
        return number.isEmpty()
                ? Optional.empty()
                : cases.withReceipt(number).or(() -> people.idOf(number));
    }

    private static TrailQuery query(TrailFilter filter, Optional<UUID> whom) {
        return new TrailQuery(
                start(filter.from()),
                start(filter.until().plusDays(1)),
                filter.kind(),
                filter.staff().map(UUID::toString).orElse(""),
                whom,
                filter.why(),
                filter.before());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(JAPAN).toInstant();
    }

    private List<Line> lines(List<TrailRow> rows) {
        var names =
                staff.nameOf(
                        rows.stream()
                                .filter(row -> row.actorKind().equals(STAFF))
                                .map(row -> UUID.fromString(row.actor()))
                                .collect(Collectors.toSet()));
        var receipts = receipts(rows);
        return rows.stream()
                .map(row ->
                        new Line(
                                row,
                                row.actorKind().equals(STAFF)
                                        ? names.getOrDefault(UUID.fromString(row.actor()), "")
                                        : "",
                                casesOf(row)
                                        .flatMap(id -> Stream.ofNullable(receipts.get(id)))
                                        .toList()))
                .toList();
    }

    private Map<UUID, String> receipts(List<TrailRow> rows) {
        Set<UUID> ids =
                rows.stream()
                        .flatMap(ReadTrail::casesOf)
                        .collect(Collectors.toCollection(HashSet::new));
        return cases.byId(ids).values().stream()
                .collect(Collectors.toMap(CaseRow::id, CaseRow::receiptNumber));
    }

    /** As subjects, or as the reason. */
    private static Stream<UUID> casesOf(TrailRow row) {
        var named = row.subjectKind().equals("case") ? row.subjects().stream() : Stream.<UUID>of();
        var reason =
                row.reason().startsWith(CASE)
                        ? Stream.of(UUID.fromString(row.reason().substring(CASE.length())))
                        : Stream.<UUID>of();
        return Stream.concat(named, reason).distinct();
    }
}
