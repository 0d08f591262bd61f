package jp.monobe.debit;

import java.time.LocalDate;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.kernel.Yen;

/**
 * What a file would ask for.
 *
 * @param debitOn 引落日
 * @param payers how many accounts
 * @param otherwise slips due that day of payers without a mandate that holds: they pay by slip
 */
public record DebitPreview(
        Round round, LocalDate debitOn, int lines, int payers, Yen total, int otherwise) {}
