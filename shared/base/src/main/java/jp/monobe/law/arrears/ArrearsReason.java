package jp.monobe.law.arrears;

import jp.monobe.law.ReasonKey;

/** What can be said of arrears; the sentences stand in {@code messages/law_ja.properties}. */
public enum ArrearsReason implements ReasonKey {
    /** 納期限. */
    NOT_LATE("地方自治法231条の3第2項、民法412条1項"),
    /** The base. */
    BASE_CUT("地方税法20条の4の2第2項"),
    /** What is owed. */
    BASE_TOO_SMALL("地方税法20条の4の2第2項"),
    /** First day, last day, days, rate in percent, yen. */
    FIRST_MONTH("地方税法326条1項・附則3条の2第1項"),
    /** Likewise. */
    AFTER_FIRST_MONTH("地方税法326条1項・附則3条の2第1項"),
    /** Sum, charge. */
    CHARGE_CUT("地方税法20条の4の2第5項"),
    /** Sum. */
    CHARGE_TOO_SMALL("地方税法20条の4の2第5項"),
    /** First day, last day, days, rate in percent, yen. */
    LEGAL_RATE("民法404条・419条1項、国等の債権債務等の金額の端数計算に関する法律2条"),
    /** First day, years. */
    RUNS_FROM("地方自治法236条1項、民法140条・166条1項"),
    /** Day of the reminder, first day. */
    RENEWED_BY_REMINDER("地方自治法236条4項"),
    /** Day of the payment, first day. */
    RENEWED_BY_PART("民法152条1項"),
    /** Day, first day. */
    RENEWED_BY_ACKNOWLEDGEMENT("民法152条1項"),
    /** Last day. */
    GONE_AFTER("地方自治法236条2項"),
    /** Last day. */
    MAY_BE_INVOKED_AFTER("民法145条");

    private final String basis;

    ArrearsReason(String basis) {
        this.basis = basis;
    }

    @Override
    public String room() {
        return "arrears";
    }

    @Override
    public String basis() {
        return basis;
    }
}
