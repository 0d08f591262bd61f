package jp.monobe.billing.model;

import jp.monobe.kernel.Yen;

/**
 * How a bill stands in the ledger.
 *
 * @param owed 収入未済額
 * @param over what came in beyond it and was not given back (過誤納金)
 */
public record Balance(Yen owed, Yen over) {

    public static final Balance NONE = new Balance(Yen.ZERO, Yen.ZERO);

    /** When so much came in. */
    public Balance received(Yen amount) {
        var applied = least(amount, owed);
        return new Balance(owed.minus(applied), over.plus(amount.minus(applied)));
    }

    /** When so much was taken back: what is over goes first. */
    public Balance takenBack(Yen amount) {
        var back = least(amount, over);
        return new Balance(owed.plus(amount.minus(back)), over.minus(back));
    }

    public static Yen least(Yen one, Yen other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
