package jp.monobe.debit;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import jp.monobe.audit.AuditTrail;
import jp.monobe.debit.AnswerResult.Fault;
import jp.monobe.debit.AnswerResult.Refused;
import jp.monobe.debit.internal.BookAnswer;
import jp.monobe.debit.internal.DebitFileRows;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.reference.zengin.DebitResultReader;
import jp.monobe.reference.zengin.DebitResults;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the bank's answer to a file (口座振替結果の取込み), whole or not at all: receipts, what failed and
 * the file's standing are one transaction. The same bytes are booked once.
 */
@Service
public class TakeAnswer {

    private final DebitFileRows files;
    private final BookAnswer book;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;

    TakeAnswer(
            DebitFileRows files,
            BookAnswer book,
            Settings settings,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.book = book;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AnswerResult take(byte[] bytes) {
        var sha256 = Sha256.hex(bytes);
        return files.answeredBy(sha256)
                .<AnswerResult>map(AnswerResult.Before::new)
                .orElseGet(() -> read(bytes, sha256));
    }

    private AnswerResult read(byte[] bytes, String sha256) {
        return switch (parsed(bytes)) {
            case DebitResults.Refused(var line, var fault) ->
                    new Refused(line, Fault.valueOf(fault.name()));
            case DebitResults.Read read -> booked(read, sha256);
        };
    }

    private static DebitResults parsed(byte[] bytes) {
        try {
            return DebitResultReader.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers of another city's files may be numbers of ours: whose it is comes first. */
    private AnswerResult booked(DebitResults.Read read, String sha256) {
        if (!read.consignor().equals(consignor())) {
            return new Refused(1, Fault.OTHER_CITY);
        }
        if (read.rows().isEmpty()) {
            return new Refused(2, Fault.EMPTY);
        }
        var file = book.fileOf(read).flatMap(files::locked);
        if (file.isEmpty()) {
            return new Refused(read.rows().getFirst().line(), Fault.UNKNOWN_LINE);
        }
        // Whoever handed in the same a moment before had the file until now.
        var before = files.answeredBy(sha256);
        if (before.isPresent()) {
            return new AnswerResult.Before(before.get());
        }
        boolean isWithTheBank = file.get().state() == DebitFile.State.TAKEN;
        if (isWithTheBank && LocalDate.now(clock).isBefore(file.get().debitOn())) {
            return new Refused(1, Fault.NOT_YET);
        }
        var result = book.take(read, file.get());
        if (result instanceof AnswerResult.Booked) {
            var at = UtcTime.column(clock.instant());
            files.answered(file.get().id(), sha256, at, Acting.staff());
            audit.record("debit-file.answer", "debit-file", file.get().id(), "debit");
        }
        return result;
    }

    private String consignor() {
        var today = LocalDate.now(clock);
        return settings.of(Acting.city()).at(SettingKey.DEBIT_CONSIGNOR, today).consignor();
    }
}
