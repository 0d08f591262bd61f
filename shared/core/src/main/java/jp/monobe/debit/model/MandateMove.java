package jp.monobe.debit.model;

import java.time.LocalDate;

/** What can be done with a mandate. */
public sealed interface MandateMove {

    /**
     * The bank confirmed it (金融機関の確認).
     *
     * @param from the first 納期限 it holds for
     */
    record Accept(LocalDate from) implements MandateMove {}

    /** 不受理. */
    record Refuse(MandateState.Why why) implements MandateMove {}

    /** Its payer wants it no more (取りやめ). */
    record Withdraw(LocalDate on) implements MandateMove {}

    /** It draws no more, for another reason. */
    record End(MandateState.Why why, LocalDate on) implements MandateMove {}
}
