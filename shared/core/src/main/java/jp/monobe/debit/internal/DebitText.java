package jp.monobe.debit.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.debit.DebitLine;
import jp.monobe.debit.DebitMandate;
import jp.monobe.municipality.DebitConsignor;
import jp.monobe.reference.zengin.BankAccount;
import jp.monobe.reference.zengin.Consignor;
import jp.monobe.reference.zengin.Debit;
import jp.monobe.reference.zengin.ZenginWriter;

/** Writes what is asked for as 口座振替依頼 (全銀 91): the same of the same, byte for byte. */
public final class DebitText {

    private DebitText() {}

    /**
     * @param mandates by their ids
     */
    public static byte[] of(
            DebitConsignor to,
            LocalDate on,
            List<DebitLine> lines,
            Map<UUID, DebitMandate> mandates) {
        var out = new ByteArrayOutputStream();
        try {
            var account = BankAccount.of(to.bank(), to.branch(), to.kind(), to.number());
            var day = MonthDay.from(on);
            var writer =
                    ZenginWriter.debits(
                            out, new Consignor(to.consignor(), to.kana(), day, account));
            for (var line : lines) {
                writer.add(debit(line, mandates));
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As it stands in the file. */
    public static Debit debit(DebitLine line, Map<UUID, DebitMandate> mandates) {
        var mandate = mandates.get(line.mandate());
        if (mandate == null) {
            throw new IllegalStateException("No mandate for line " + line.id());
        }
        var from = mandate.account();
        return new Debit(
                BankAccount.of(from.bank(), from.branch(), from.kind(), from.number()),
                from.holder(),
                line.amount(),
                line.isFirst(),
                line.customer());
    }
}
