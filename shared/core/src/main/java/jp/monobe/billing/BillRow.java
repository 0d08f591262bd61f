package jp.monobe.billing;

import jp.monobe.kernel.Yen;
import jp.monobe.registry.Payer;

/**
 * A bill in a list (調定一覧), with who pays it.
 *
 * @param outstanding 収入未済額
 * @param over what came in beyond it
 */
public record BillRow(Bill bill, Payer payer, Yen outstanding, Yen over) {}
