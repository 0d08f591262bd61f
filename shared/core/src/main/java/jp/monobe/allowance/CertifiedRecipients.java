package jp.monobe.allowance;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.allowance.internal.Recipients;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;

/**
 * Whether somebody receives 児童手当 (受給者), for the rooms of money: no more than her number and what is
 * due to her.
 */
@Service
public class CertifiedRecipients {

    private static final UUID NO_CASE = new UUID(0, 0);

    private final Recipients recipients;

    CertifiedRecipients(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Her 認定番号 when she is certified in a month or later. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Optional<String> numberOf(UUID personId, YearMonth month) {
        return recipients.numberOf(personId, month, NO_CASE);
    }

    /** What is due to her for these months as decided here; empty when nothing was decided here. */
    @LegalBasis("児童手当法8条4項")
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Optional<Yen> due(UUID personId, MonthSpan months) {
        return recipients.due(personId, months);
    }
}
