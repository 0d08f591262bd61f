package jp.monobe.refund;

import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.model.CardRule;

/** What came of proposing, approving or ending something given back (還付・充当の処理の結果). */
public sealed interface GiveBackResult {

    record Done(UUID id) implements GiveBackResult {}

    /** Somebody else was quicker: it is looked at again. */
    record Stale() implements GiveBackResult {}

    /** It cannot be done to one that stands so. */
    record NotFromHere() implements GiveBackResult {}

    /** Who proposed it does not approve it. */
    record SamePerson() implements GiveBackResult {}

    /** Why is missing, or longer than 200 characters. */
    record NoReason() implements GiveBackResult {}

    /** No such bill. */
    record NoSuchBill() implements GiveBackResult {}

    /**
     * None, or more than is to be given back and not spoken for.
     *
     * @param free so much is
     */
    record MoreThanThere(Yen free) implements GiveBackResult {}

    /**
     * More than the other bill owes.
     *
     * @param owed what others set off against it already counted
     */
    record MoreThanOwed(Yen owed) implements GiveBackResult {}

    /** An offset goes to the same payer's bill of the same class alone (amendment 17). */
    record OtherPayerOrClass() implements GiveBackResult {}

    /**
     * It does not go back to this card.
     *
     * @param left so much of that payment may, where it is too much
     */
    record NotToCard(CardRule.Refusal why, Yen left) implements GiveBackResult {}

    /** No such bank or branch, or not a number of an account. */
    record NoSuchAccount() implements GiveBackResult {}

    /** A bank would refuse this name of a holder. */
    record HolderWrong() implements GiveBackResult {}

    /** It does not read like the payer's name, and nothing says why. */
    record HolderDiffers() implements GiveBackResult {}
}
