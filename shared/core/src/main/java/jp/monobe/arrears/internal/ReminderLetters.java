package jp.monobe.arrears.internal;

import jp.monobe.arrears.Reminder;
import jp.monobe.billing.Bill;
import jp.monobe.billing.PayerLetters;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.Remedy;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.ReminderNotice;
import jp.monobe.document.ReminderNotice.Charge;
import jp.monobe.document.ReminderNotice.Kind;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.registry.Payer;
import org.springframework.stereotype.Component;

/** Composes 督促状. It names nobody but the payer, so that nobody's protection hangs on it. */
@Component
class ReminderLetters {

    private final PayerLetters letters;

    ReminderLetters(PayerLetters letters) {
        this.letters = letters;
    }

    DocumentSpec compose(Reminder it, Bill bill, Payer payer) {
        var on = it.issuedOn();
        var claim = bill.claimClass();
        return new ReminderNotice(
                        letters.letter(it.letterNumber(), on, payer, remedy(claim)),
                        it.slipNumber().grouped(),
                        bill.title(),
                        bill.revenueItem(),
                        it.owed(),
                        it.dueOn(),
                        it.payBy(),
                        new Charge(
                                switch (claim.lateCharge()) {
                                    case ENTAIKIN -> Kind.ENTAIKIN;
                                    case DAMAGES -> Kind.DAMAGES;
                                },
                                it.lateCharge(),
                                ArrearsWords.of("arrears.basis." + claim)),
                        claim.isEnforcedByCity())
                .compose(letters.options(on));
    }

    /** A reminder of a public claim is a disposition, of a private one none. */
    @LegalBasis("地方自治法231条の3第5項・第6項・第10項")
    private static Remedy remedy(ClaimClass claim) {
        return switch (claim) {
            case COMPULSORY_PUBLIC, OTHER_PUBLIC -> Remedy.FEES_229;
            case PRIVATE -> Remedy.NONE;
        };
    }
}
