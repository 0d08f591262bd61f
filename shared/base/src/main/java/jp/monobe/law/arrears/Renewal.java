package jp.monobe.law.arrears;

import java.time.LocalDate;
import jp.monobe.kernel.LegalBasis;

/** What makes the time of a claim run anew (時効の更新), and on which day. */
public sealed interface Renewal {

    LocalDate on();

    /** 督促; the first one alone. */
    @LegalBasis("地方自治法236条4項")
    record Reminder(LocalDate on) implements Renewal {}

    /** 一部の納付. */
    @LegalBasis("民法152条1項")
    record PartPaid(LocalDate on) implements Renewal {}

    /** 債務の承認, such as 分納誓約. */
    @LegalBasis("民法152条1項")
    record Acknowledged(LocalDate on) implements Renewal {}
}
