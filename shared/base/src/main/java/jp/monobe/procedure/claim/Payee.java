package jp.monobe.procedure.claim;

import jp.monobe.procedure.model.Answer;

/** Where the allowance is paid to (支払希望口座); always the claimant's own. */
public sealed interface Payee {

    /** 公金受取口座, registered with the state; fetched inside, never typed. */
    record PublicAccount() implements Payee {}

    record OwnAccount(Answer.Account account) implements Payee {}

    static Payee of(Given given) {
        return given.account("account").<Payee>map(OwnAccount::new).orElseGet(PublicAccount::new);
    }
}
