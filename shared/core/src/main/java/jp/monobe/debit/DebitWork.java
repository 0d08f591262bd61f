package jp.monobe.debit;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.OverdueBills;
import jp.monobe.debit.internal.DebitLineRows;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What the bank could not draw, until somebody answered it (振替不能の確認). */
@Service
public class DebitWork {

    private static final int LONGEST = 200;

    private final DebitLineRows lines;
    private final OverdueBills bills;
    private final AuditTrail audit;

    DebitWork(DebitLineRows lines, OverdueBills bills, AuditTrail audit) {
        this.lines = lines;
        this.bills = bills;
        this.audit = audit;
    }

    /** With the bill and who pays it. */
    public record Row(FailedDebit failed, BillRow bill) {}

    /** What came of answering. */
    public enum Answered {
        DONE,
        /** Somebody did before, or it is asked for again already. */
        TOO_LATE,
        /** How the payer was told is missing, or longer than 200 characters. */
        NO_NOTE
    }

    /**
     * Some of them.
     *
     * @param total how many there are
     */
    public record Page(List<Row> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** Nobody looked at these yet; the oldest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Page waiting(int offset, int limit) {
        return new Page(rows(lines.failed(false, limit, offset)), lines.failed(false));
    }

    /** These are asked for again with the next file of 再振替. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Page again(int offset, int limit) {
        return new Page(rows(lines.failed(true, limit, offset)), lines.failed(true));
    }

    private List<Row> rows(List<FailedDebit> failed) {
        var ids = failed.stream().map(it -> it.line().bill()).distinct().toList();
        Map<UUID, BillRow> known =
                bills.rows(ids, "debit").stream()
                        .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
        return failed.stream()
                .flatMap(it ->
                        Stream.ofNullable(known.get(it.line().bill())).map(row -> new Row(it, row)))
                .toList();
    }

    /**
     * The payer pays by slip after all; also what was to be asked for again, while no file has it.
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Answered bySlip(UUID line, String note) {
        var why = note.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            return Answered.NO_NOTE;
        }
        if (!lines.followed(line, Acting.staff(), why)) {
            return Answered.TOO_LATE;
        }
        audit.record("debit-line.slip", "debit-line", line, "debit");
        return Answered.DONE;
    }

    /** Of these slips, those under request: nothing else asks for them meanwhile. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Set<UUID> underRequest(Collection<UUID> slips) {
        return lines.live(slips);
    }
}
