package jp.monobe.refund.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import jp.monobe.municipality.Repayments;
import jp.monobe.reference.Bank;
import jp.monobe.reference.Banks;
import jp.monobe.reference.Branch;
import jp.monobe.reference.zengin.AccountKind;
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
                account(from.bank(), from.branch(), from.kind(), from.number()));
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
        return account(payee.bank(), payee.branch(), payee.kind(), payee.number());
    }

    private static BankAccount account(String bank, String branch, String kind, String number) {
        var banks = Banks.japan();
        return new BankAccount(
                bank,
                banks.bank(bank).map(Bank::kana).orElse(""),
                branch,
                banks.branch(bank, branch).map(Branch::kana).orElse(""),
                kind(kind),
                number);
    }

    private static AccountKind kind(String code) {
        return switch (code) {
            case "1" -> AccountKind.ORDINARY;
            case "2" -> AccountKind.CURRENT;
            default -> AccountKind.OTHER;
        };
    }
}
