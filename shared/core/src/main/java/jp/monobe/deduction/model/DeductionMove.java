package jp.monobe.deduction.model;

import java.time.LocalDate;
import java.util.UUID;

/** What can be done with a deduction. */
public sealed interface DeductionMove {

    /** 決裁. */
    record Decide(UUID by) implements DeductionMove {}

    /** 通知: the letter went out. */
    record Notify(LocalDate on) implements DeductionMove {}

    /** 徴収: the allowance is paid without it. */
    record Book(LocalDate on) implements DeductionMove {}

    /** 取りやめ. */
    record Withdraw() implements DeductionMove {}
}
