package jp.monobe.bridge;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.AttachmentScans;
import jp.monobe.exchange.AttachmentInfo.Scan;
import jp.monobe.filing.VirusScanner;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;

/**
 * A city's files that came while no scanner answered (後からの検査), asked about again every so often.
 * One that is away ends the turn; a file it cannot judge goes behind the others.
 */
final class ScanTurn implements Loop.Turn {

    private static final int MOST = 20;

    private final AttachmentScans scans;
    private final VirusScanner scanner;
    private final Duration pause;
    private final Actor actor;
    private final SystemTime time;

    ScanTurn(
            AttachmentScans scans,
            VirusScanner scanner,
            Duration pause,
            Actor actor,
            SystemTime time) {
        this.scans = scans;
        this.scanner = scanner;
        this.pause = pause;
        this.actor = actor;
        this.time = time;
    }

    @Override
    public Loop.Worked take(Scope scope) {
        boolean more = scanner.isThere() && Acting.as(actor, scope).call(this::turn);
        return more
                ? new Loop.Worked(true, Optional.empty())
                : new Loop.Worked(false, Optional.of(time.instant().plus(pause)));
    }

    /** Whether there may be more. */
    private boolean turn() {
        var waiting = scans.waiting(MOST);
        for (var attachment : waiting) {
            if (judge(attachment) == Scan.UNSCANNED) {
                return false;
            }
        }
        return waiting.size() == MOST;
    }

    private Scan judge(UUID attachment) {
        var bytes = new ByteArrayOutputStream();
        scans.write(attachment, bytes);
        var scan = scanner.scan(bytes.toByteArray());
        scans.judge(attachment, scan);
        return scan;
    }
}
