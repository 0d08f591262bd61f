package jp.monobe.law.allowance;

import jp.monobe.law.ReasonKey;

/**
 * What can be said of an amount or a month; the sentences stand in {@code
 * messages/law_ja.properties}.
 */
public enum AllowanceReason implements ReasonKey {
    // Counting; arguments beside each.
    /** Order. */
    COUNTED_AS("児童手当法6条1項1号"),
    /** First month. */
    NOT_YET_COUNTED("児童手当法8条2項、9条1項"),
    NO_CUSTODY("児童手当法4条1項"),
    NO_LIVELIHOOD("児童手当法4条1項"),
    LIVES_ABROAD("児童手当法3条1項"),
    IN_FACILITY("児童手当法3条3項、4条1項"),
    /** Last paid month. */
    NOT_LOOKED_AFTER("児童手当法6条1項1号"),
    /** Last paid month. */
    NO_LIVING_COSTS("児童手当法6条1項1号"),
    /** Last counted month. */
    OVER_TWENTY_TWO("児童手当法6条1項1号"),

    // Amounts.
    /** Last month under three, yen. */
    RATE_UNDER_THREE("児童手当法6条1項1号"),
    /** Last paid month, yen. */
    RATE_THREE_AND_OVER("児童手当法6条1項1号"),
    /** Last paid month, yen. */
    RATE_THIRD_AND_LATER("児童手当法6条1項1号"),
    /** Last paid month, last counted month. */
    COUNTED_ONLY("児童手当法3条1項、6条1項1号"),
    /** Last paid month. */
    OVER_EIGHTEEN("児童手当法3条1項"),
    /** Yen. */
    RATE_FACILITY_UNDER_THREE("児童手当法6条1項2号"),
    /** Yen. */
    RATE_FACILITY("児童手当法6条1項2号"),
    CONFIRMATION_NEEDED("児童手当法施行規則1条の4"),

    // Start and end.
    /** Claim date, first month. */
    MONTH_AFTER_CLAIM("児童手当法8条2項"),
    /** Event date, first month. */
    CLAIMED_BEFORE_EVENT("児童手当法8条2項"),
    /** Birth date, last day in time, first month. */
    FIFTEEN_DAYS_BIRTH("児童手当法8条3項"),
    /** 転出予定日, last day in time, first month. */
    FIFTEEN_DAYS_MOVE("児童手当法8条3項"),
    /** Event date, last day in time, first month. */
    FIFTEEN_DAYS_EVENT("児童手当法8条3項"),
    /** First day of the reason, its last day, last day in time, first month. */
    FIFTEEN_DAYS_HINDRANCE("児童手当法8条3項"),
    /** Last day on which nothing was lost, month lost. */
    MONTH_LOST("児童手当法8条2項・3項"),
    /** Last day on which nothing was lost, first and last month lost. */
    MONTHS_LOST("児童手当法8条2項・3項"),
    /** Month from which it could be paid if the city recognises an unavoidable reason. */
    EARLIER_IF_UNAVOIDABLE("児童手当法8条3項"),
    /** Event date, last month. */
    ENDS_WITH_MONTH("児童手当法8条2項"),
    INCREASE("児童手当法9条1項・2項"),
    /** Event date, first month. */
    DECREASE("児童手当法9条3項"),

    // Changes that come by themselves (職権改定).
    /** New order. */
    JOINS("児童手当法9条1項"),
    /** Last month under three. */
    TURNED_THREE("児童手当法6条1項1号、9条3項"),
    /** Last paid month. */
    PAST_EIGHTEEN("児童手当法3条1項、9条3項"),
    /** Last counted month. */
    PAST_TWENTY_TWO("児童手当法6条1項1号、9条3項"),
    /** Order before, order now. */
    ORDER_CHANGED("児童手当法6条1項1号"),
    CARE_CHANGED("児童手当法4条1項、9条");

    private final String basis;

    AllowanceReason(String basis) {
        this.basis = basis;
    }

    @Override
    public String room() {
        return "allowance";
    }

    @Override
    public String basis() {
        return basis;
    }
}
