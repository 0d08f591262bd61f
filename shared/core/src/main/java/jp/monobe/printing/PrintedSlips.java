package jp.monobe.printing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.municipality.Guarded;
import jp.monobe.printing.internal.PrintFiles;
import jp.monobe.printing.internal.PrintRows;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;

/**
 * What is printed of a run, to look at and to take (作成した納入通知書). Files are written as they are read,
 * never held whole; who takes one is on the trail.
 */
@Service
public class PrintedSlips {

    private final PrintRows rows;
    private final PrintFiles files;
    private final AuditTrail audit;

    PrintedSlips(PrintRows rows, PrintFiles files, AuditTrail audit) {
        this.rows = rows;
        this.files = files;
        this.audit = audit;
    }

    /** Empty when nobody asked for it yet, or no such run is in this city. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Optional<PrintRun> of(UUID run) {
        return rows.find(run);
    }

    /**
     * One part as PDF; leaves {@code out} open.
     *
     * @return false when it is not made
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public boolean part(UUID run, int part, OutputStream out) {
        if (rows.find(run).filter(it -> part >= 1 && part <= it.made().size()).isEmpty()) {
            return false;
        }
        audit.record("slips.take", "assessment-run", run, "part " + part);
        files.part(run, part, out);
        return true;
    }

    /**
     * All parts and the list as ZIP; leaves {@code out} open. The same each time.
     *
     * @return false when not all parts are made
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public boolean all(UUID run, OutputStream out) {
        var printed = whole(run);
        printed.ifPresent(it -> {
            audit.record("slips.take", "assessment-run", run, "all");
            files.all(it, out);
        });
        return printed.isPresent();
    }

    /**
     * Which slip lies on which page (印刷一覧), as CSV: no name and no address.
     *
     * @return false when not all parts are made
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public boolean list(UUID run, OutputStream out) {
        var printed = whole(run);
        printed.ifPresent(it -> {
            audit.record("slips.take", "assessment-run", run, "list");
            files.list(it.run(), out);
        });
        return printed.isPresent();
    }

    private Optional<PrintRun> whole(UUID run) {
        return rows.find(run).filter(it -> it.made().size() == it.parts());
    }
}
