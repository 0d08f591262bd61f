package jp.monobe.billing;

import jp.monobe.billing.model.Balance;
import jp.monobe.registry.Payer;

/** A bill in a list (調定一覧), with who pays it and how it stands. */
public record BillRow(Bill bill, Payer payer, Balance balance) {}
