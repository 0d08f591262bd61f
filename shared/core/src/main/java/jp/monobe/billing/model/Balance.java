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
}
