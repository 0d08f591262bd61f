package jp.monobe.refund.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import jp.monobe.municipality.Repayments;
import jp.monobe.reference.zengin.BankAccount;
import jp.monobe.reference.zengin.Consignor;
import jp.monobe.reference.zengin.Transfer;
import jp.monobe.reference.zengin.ZenginWriter;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;

/** Writes what is approved as 総合振込 (全銀 21): the same of the same, byte for byte. */
public final class TransferText {

    private TransferText() {}

    /**
     * @param refunds in the order of the lines; none is an offset
     */
    public static byte[] of(Repayments from, LocalDate on, List<GiveBack> refunds) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = ZenginWriter.transfers(out, consignor(from, on));
            for (var refund : refunds) {
                writer.add(transfer(refund));
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Consignor consignor(Repayments from, LocalDate on) {
        return new Consignor(
                from.consignor(),
                from.kana(),
                MonthDay.from(on),
                BankAccount.of(from.bank(), from.branch(), from.kind(), from.number()));
    }

    private static Transfer transfer(GiveBack refund) {
        if (!(refund.target() instanceof Target.Account(var payee, _))) {
            throw new IllegalStateException("Goes to no account: " + refund.id());
        }
        return new Transfer(
                account(payee),
                payee.holder(),
                refund.amount(),
                false,
                "%010d%010d".formatted(refund.number(), 0));
    }

    private static BankAccount account(Payee payee) {
        return BankAccount.of(payee.bank(), payee.branch(), payee.kind(), payee.number());
    }
}
