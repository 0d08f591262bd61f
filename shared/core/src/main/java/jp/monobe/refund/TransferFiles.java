package jp.monobe.refund;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.refund.TransferFile.State;
import jp.monobe.refund.internal.TransferMoves;
import jp.monobe.refund.internal.TransferRows;
import jp.monobe.refund.internal.TransferText;
import jp.monobe.refund.model.GiveBackMove;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files to the bank (振込ファイル). All that is approved goes into one; each refund is in one alone,
 * since it is held while it is put there and does not come out once somebody took the file.
 */
@Service
public class TransferFiles {

    /** ASSUMED: banks take files some weeks ahead. */
    static final int DAYS_AHEAD = 30;

    private static final int ROWS = 20;

    private final TransferRows files;
    private final TransferMoves moves;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    TransferFiles(
            TransferRows files,
            TransferMoves moves,
            Settings settings,
            AuditTrail audit,
            Clock clock,
            Ids ids) {
        this.files = files;
        this.moves = moves;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** What is not paid out yet first, then the newest. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<TransferFile> newest() {
        return files.page(ROWS, 0);
    }

    /** Puts all that is approved into one file. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public FileResult make(LocalDate transferOn) {
        var today = LocalDate.now(clock);
        if (transferOn.isBefore(today)
                || transferOn.isAfter(today.plusDays(DAYS_AHEAD))
                || !settings.openDays(Acting.city()).isOpen(transferOn)) {
            return new FileResult.NotATransferDay();
        }
        var waiting = moves.waiting();
        if (waiting.isEmpty()) {
            return new FileResult.NothingWaits();
        }
        var from = settings.of(Acting.city()).at(SettingKey.REPAYMENTS, transferOn);
        var bytes = TransferText.of(from, transferOn, waiting);
        var file =
                new TransferFile(
                        ids.next(),
                        transferOn,
                        UtcTime.whole(clock.instant()),
                        Acting.staff(),
                        waiting.size(),
                        waiting.stream().map(GiveBack::amount).reduce(Yen.ZERO, Yen::plus),
                        State.MADE,
                        Set.of());
        files.add(file, Sha256.hex(bytes), bytes);
        moves.all(waiting, new GiveBackMove.File(file.id()));
        audit.record("transfer-file.make", "transfer-file", file.id(), "refund");
        return new FileResult.Made(file);
    }

    /** Each clerk takes it once, and that stands on the trail. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public FileResult take(UUID fileId) {
        return held(
                fileId,
                file -> {
                    if (file.state() == State.DISCARDED) {
                        return new FileResult.NotFromHere();
                    }
                    if (file.takenBy().contains(Acting.staff())) {
                        return new FileResult.TakenBefore();
                    }
                    files.taken(fileId, Acting.staff(), UtcTime.column(clock.instant()));
                    audit.record("transfer-file.take", "transfer-file", fileId, "refund");
                    return new FileResult.Taken(file.name(), files.bytes(fileId));
                });
    }

    /** As long as nobody has taken it: what was in it waits for another. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public FileResult discard(UUID fileId) {
        return held(
                fileId,
                file ->
                        file.state() == State.MADE && file.takenBy().isEmpty()
                                ? moved(file, State.DISCARDED, new GiveBackMove.Discard())
                                : new FileResult.NotFromHere());
    }

    /** The bank has it. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public FileResult sent(UUID fileId) {
        return held(
                fileId,
                file ->
                        file.state() == State.MADE && !file.takenBy().isEmpty()
                                ? moved(file, State.SENT, new GiveBackMove.Send())
                                : new FileResult.NotFromHere());
    }

    /**
     * On its day or later: all of it was paid but what the bank said it did not. It leaves the
     * books that the day of the transfer says.
     */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public FileResult paid(UUID fileId) {
        return held(
                fileId,
                file -> {
                    if (file.state() != State.SENT) {
                        return new FileResult.NotFromHere();
                    }
                    if (LocalDate.now(clock).isBefore(file.transferOn())) {
                        return new FileResult.TooEarly();
                    }
                    moves.paid(file);
                    return stood(file, State.PAID);
                });
    }

    private FileResult held(UUID fileId, Function<TransferFile, FileResult> act) {
        return files.locked(fileId).map(act).orElseGet(FileResult.NotFromHere::new);
    }

    private FileResult moved(TransferFile file, State to, GiveBackMove move) {
        moves.all(moves.in(file), move);
        return stood(file, to);
    }

    private FileResult stood(TransferFile file, State to) {
        files.stand(file.id(), to);
        audit.record("transfer-file." + to.name(), "transfer-file", file.id(), "refund");
        return new FileResult.Done();
    }
}
