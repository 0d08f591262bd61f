package jp.monobe.debit;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillsOut;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitFile.State;
import jp.monobe.debit.internal.AskBank;
import jp.monobe.debit.internal.DebitFileRows;
import jp.monobe.debit.internal.DebitLineRows;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files by which the bank is asked to draw (口座振替依頼ファイル). A slip is in one at a time and once in
 * each round, by key; the bytes are kept with it, so that who was interrupted takes the same again.
 */
@Service
public class DebitFiles {

    /** ASSUMED: banks take files some weeks ahead. */
    static final int DAYS_AHEAD = 40;

    private static final int ROWS = 20;

    private final AskBank ask;
    private final DebitFileRows files;
    private final DebitLineRows lines;
    private final BillsOut bills;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;

    DebitFiles(
            AskBank ask,
            DebitFileRows files,
            DebitLineRows lines,
            BillsOut bills,
            Settings settings,
            AuditTrail audit,
            Clock clock) {
        this.ask = ask;
        this.files = files;
        this.lines = lines;
        this.bills = bills;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the bank has not answered first, then the newest. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<DebitFile> newest() {
        return files.page(ROWS);
    }

    /** On which what failed on a day is asked for again (再振替日); empty when the city never does. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Optional<LocalDate> againOn(LocalDate failed) {
        int days = settings.of(Acting.city()).at(SettingKey.DEBITS, failed).againDays();
        return days == 0
                ? Optional.empty()
                : Optional.of(settings.openDays(Acting.city()).onOrAfter(failed.plusDays(days)));
    }

    /**
     * What a file would ask for; makes none.
     *
     * @param debitOn of a first asking the 納期限 as well; empty when banks do not draw on it
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<DebitPreview> preview(Round round, LocalDate debitOn) {
        return isDebitDay(debitOn) ? Optional.of(ask.preview(round, debitOn)) : Optional.empty();
    }

    /**
     * Makes it, in one transaction with what it asks for.
     *
     * @param seen what was looked at; when it is not so any more, nothing is made
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DebitResult make(DebitPreview seen) {
        if (!isDebitDay(seen.debitOn())) {
            return new DebitResult.NotADebitDay();
        }
        return ask.make(seen);
    }

    private boolean isDebitDay(LocalDate day) {
        var today = LocalDate.now(clock);
        return day.isAfter(today)
                && !day.isAfter(today.plusDays(DAYS_AHEAD))
                && settings.openDays(Acting.city()).isOpen(day);
    }

    /** The same bytes each time; each time is on the trail. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DebitResult take(UUID fileId) {
        return held(
                fileId,
                file -> {
                    if (file.state() == State.DISCARDED) {
                        return new DebitResult.NotFromHere();
                    }
                    if (file.state() == State.MADE) {
                        files.stand(fileId, State.TAKEN);
                    }
                    audit.record("debit-file.take", "debit-file", fileId, "debit");
                    return new DebitResult.Taken(file.name(), files.bytes(fileId));
                });
    }

    /** As long as nobody has taken it: what was in it may be asked for anew. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DebitResult discard(UUID fileId) {
        return held(
                fileId,
                file -> {
                    if (file.state() != State.MADE) {
                        return new DebitResult.NotFromHere();
                    }
                    lines.discarded(fileId);
                    files.stand(fileId, State.DISCARDED);
                    bills.refresh(
                            lines.of(fileId).stream().map(DebitLine::bill).distinct().toList());
                    audit.record("debit-file.discard", "debit-file", fileId, "debit");
                    return new DebitResult.Done();
                });
    }

    private DebitResult held(UUID fileId, Function<DebitFile, DebitResult> act) {
        return files.locked(fileId).map(act).orElseGet(DebitResult.NotFromHere::new);
    }
}
