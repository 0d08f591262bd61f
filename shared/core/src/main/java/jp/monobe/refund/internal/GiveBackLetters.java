package jp.monobe.refund.internal;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.PayerLetters;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.GiveBackNotice;
import jp.monobe.document.GiveBackNotice.Way;
import jp.monobe.reference.Bank;
import jp.monobe.reference.Banks;
import jp.monobe.reference.Branch;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.model.GiveBackRemedy;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;
import org.springframework.stereotype.Component;

/** Composes 過誤納金還付通知書 and 過誤納金充当通知書. */
@Component
class GiveBackLetters {

    private final PayerLetters letters;

    GiveBackLetters(PayerLetters letters) {
        this.letters = letters;
    }

    DocumentSpec compose(GiveBack it, String number, Function<UUID, BillRow> bills) {
        var from = bills.apply(it.bill());
        var bill = from.bill();
        var on = Objects.requireNonNull(it.approvedOn());
        var letter = letters.letter(number, on, from.payer(), GiveBackRemedy.of(bill.claimClass()));
        var way =
                switch (it.target()) {
                    case Target.Account(var payee, _) -> new Way.Refund(account(payee));
                    case Target.Card(_, var paidOn) -> new Way.Card(paidOn);
                    case Target.Against(var other) -> {
                        var against = bills.apply(other);
                        yield new Way.Offset(
                                against.bill().title(), on, Objects.requireNonNull(it.leftOwed()));
                    }
                };
        return new GiveBackNotice(
                        letter, way, it.amount(), bill.title(), bill.revenueItem(), it.reason())
                .compose(letters.options(on));
    }

    private static String account(Payee payee) {
        var banks = Banks.japan();
        return RefundWords.of(
                "refund.account",
                banks.bank(payee.bank()).map(Bank::name).orElse(payee.bank()),
                banks.branch(payee.bank(), payee.branch()).map(Branch::name).orElse(payee.branch()),
                RefundWords.of("refund.account.kind." + payee.kind()),
                payee.masked());
    }
}
