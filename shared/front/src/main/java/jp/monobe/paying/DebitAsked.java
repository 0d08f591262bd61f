package jp.monobe.paying;

/** What came of asking for a direct debit (口座振替の申込みの結果). */
public sealed interface DebitAsked {

    record Done() implements DebitAsked {}

    /** The city draws no fees from accounts. */
    record NotOffered() implements DebitAsked {}

    /** No fee was chosen, or one that is not drawn. */
    record NoFee() implements DebitAsked {}

    /** No bank or branch of this number is on file. */
    record NoSuchAccount() implements DebitAsked {}

    /** The holder's name is not as banks write one. */
    record HolderWrong() implements DebitAsked {}

    /** She asked for one of these fees, and the office has not answered yet. */
    record AskedBefore() implements DebitAsked {}
}
