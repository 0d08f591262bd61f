package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.AgentFileReader;
import jp.monobe.payment.internal.BookLines;
import jp.monobe.payment.internal.FileRows;
import jp.monobe.payment.internal.ReadCommitted;
import jp.monobe.payment.model.AgentFile;
import jp.monobe.payment.model.AgentReading;
import jp.monobe.staff.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Takes collecting agents' files (収納データの取込), whole or not at all, and books their lines some at a
 * time: a worker killed in between goes on where the last commit was.
 */
@Service
public class TakeAgentFile {

    private static final Logger LOG = LoggerFactory.getLogger(TakeAgentFile.class);

    /** Lines in one transaction. */
    static final int LOT = 2_000;

    private static final int LONGEST_NAME = 200;

    private final FileRows files;
    private final BookLines lines;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;
    private final ReadCommitted work;

    TakeAgentFile(
            FileRows files,
            BookLines lines,
            AuditTrail audit,
            Ids ids,
            Clock clock,
            ReadCommitted work) {
        this.files = files;
        this.lines = lines;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.work = work;
    }

    /** A clerk hands it in, or the job has fetched it. */
    @Guarded(
            by = {STAFF, JOB},
            permission = Permission.BILLING_ASSESS)
    public TakeResult take(String name, byte[] bytes) {
        return switch (read(bytes)) {
            case AgentReading.Refused(var line, var fault) -> new TakeResult.Refused(line, fault);
            case AgentReading.Read(var file) -> {
                try {
                    yield work.call(() -> taken(name, file, Sha256.hex(bytes)));
                } catch (DuplicateKeyException _) {
                    yield work.call(() -> taken(name, file, Sha256.hex(bytes)));
                }
            }
        };
    }

    private TakeResult taken(String name, AgentFile file, String sha256) {
        var before = files.same(sha256, file);
        if (before.isPresent()) {
            return before.get().sha256().equals(sha256)
                    ? new TakeResult.Before(before.get())
                    : new TakeResult.SameNumber(before.get());
        }
        var taken =
                new TakenFile(
                        ids.next(),
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        file.stage(),
                        file.madeOn(),
                        file.lines().size(),
                        file.total(),
                        sha256,
                        0,
                        false,
                        UtcTime.whole(clock.instant()),
                        Acting.current().actor() instanceof Actor.Staff(var clerk) ? clerk : null);
        files.add(taken, file, sha256);
        audit.record("agent-file.take", "agent-file", taken.id(), "billing");
        return new TakeResult.Taken(taken);
    }

    private static AgentReading read(byte[] bytes) {
        try {
            return AgentFileReader.read(new ByteArrayInputStream(bytes), Acting.city().value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Books some lines of the oldest file that waits. One that fails stands behind the others, and
     * after five times aside, where a clerk sees it. A database that is away is no file's fault.
     *
     * @return false when none waits
     */
    @Guarded(by = JOB)
    public boolean next() {
        var file = work.call(files::first);
        try {
            return work.call(this::booked);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.error("An agent's file is not booked: {}", e.toString());
            file.ifPresent(id -> work.call(() -> failed(id)));
            return false;
        }
    }

    private boolean failed(UUID file) {
        files.failed(file);
        return true;
    }

    private boolean booked() {
        var waiting = files.next();
        waiting.ifPresent(file -> {
            var some = files.lines(file.id(), file.bookedTo(), LOT);
            lines.book(file.source(), some);
            files.booked(file, some.isEmpty() ? file.lines() : some.getLast().no());
        });
        return waiting.isPresent();
    }
}
