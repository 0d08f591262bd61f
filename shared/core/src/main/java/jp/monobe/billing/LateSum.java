package jp.monobe.billing;

import jp.monobe.kernel.Yen;

/**
 * What is late of one class of claims (滞納の合計).
 *
 * @param bills how many
 */
public record LateSum(int bills, Yen owed) {}
