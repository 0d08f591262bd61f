package jp.monobe.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.Remedy;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Channels;

/**
 * What one payer owes for one month of a service (調定). How much is still open is the ledger's to
 * tell, with what it is paid its slips'.
 *
 * @param title fee and month; names nobody
 * @param payerId 納入義務者
 * @param aboutId for whom the service was; the payer when for nobody else
 * @param month of the service
 * @param supplementNo 0; counts 追加調定 of the same fee and month from 1
 * @param amount as assessed now
 * @param year 会計年度所属
 * @param dueOn 納期限 of the whole, as first sent
 * @param remedy which 教示 its notice bears
 * @param limitationYears 消滅時効
 * @param version counts every change
 */
public record Bill(
        UUID id,
        String feeKind,
        String title,
        ClaimClass claimClass,
        String legalBasis,
        String revenueItem,
        UUID payerId,
        UUID aboutId,
        YearMonth month,
        int supplementNo,
        int quantity,
        Yen amount,
        FiscalYear year,
        LocalDate dueOn,
        Remedy remedy,
        int limitationYears,
        LocalDate assessedOn,
        UUID assessedBy,
        BillState state,
        long version) {

    /** Ends the kind of a late charge, after that of the fee it is of. */
    public static final String LATE = Channels.LATE;

    /** Whether it asks for what another's late payment cost (延滞金・遅延損害金); it bears none itself. */
    public boolean isCharge() {
        return feeKind.endsWith(LATE);
    }
}
