package jp.monobe.portal.paying;

import jp.monobe.exchange.DebitAccount;
import jp.monobe.reference.Bank;
import jp.monobe.reference.Banks;
import jp.monobe.reference.Branch;

/** An account in words. */
final class DebitTexts {

    private DebitTexts() {}

    /** With the number as it is given. */
    static String account(DebitAccount it) {
        var banks = Banks.japan();
        return PayWords.words(
                "debits.account.of",
                banks.bank(it.bank()).map(Bank::name).orElse(it.bank()),
                banks.branch(it.bank(), it.branch()).map(Branch::name).orElse(it.branch()),
                PayWords.words("debits.account.kind." + it.kind()),
                it.number(),
                it.holder());
    }
}
