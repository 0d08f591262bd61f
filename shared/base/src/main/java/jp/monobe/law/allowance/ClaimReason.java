package jp.monobe.law.allowance;

import jp.monobe.kernel.LegalBasis;

/**
 * Why somebody claims (請求事由), and whether the fifteen days of 児童手当法8条3項 follow from it. The law
 * names a move and unavoidable reasons; cities treat every event that newly gives the right as one.
 */
public enum ClaimReason {
    /** 出生; the event is the birth. */
    @LegalBasis("児童手当法8条3項 (やむを得ない理由; 中野区児童手当法施行細則3条)")
    BIRTH,
    /** 転入; the event is the 転出予定日 at the former place. */
    @LegalBasis("児童手当法8条3項 (住所の変更)")
    MOVE_IN,
    /** 帰国; the event is the day of taking up an address in Japan. */
    @LegalBasis("児童手当法8条3項 (住所の変更)")
    RETURN_FROM_ABROAD,
    /** 受給者の死亡; the claim of the surviving carer, the event is the death. */
    @LegalBasis("ASSUMED: the fifteen days of 児童手当法8条3項 apply after the death of the recipient")
    DEATH_OF_RECIPIENT,
    /** 公務員の退職; the event is the last day in service. */
    @LegalBasis("ASSUMED: the fifteen days of 児童手当法8条3項 apply after leaving public service")
    LEFT_PUBLIC_SERVICE,
    /** 離婚, 離婚協議中の別居. */
    @LegalBasis("ASSUMED: the fifteen days of 児童手当法8条3項 apply after a divorce or parting")
    DIVORCE,
    /** 受給者変更. */
    @LegalBasis("ASSUMED: the fifteen days of 児童手当法8条3項 apply after a change of recipient")
    CHANGE_OF_RECIPIENT,
    /** 施設退所・里親委託の解除; the event is the last day there. */
    @LegalBasis("ASSUMED: the fifteen days of 児童手当法8条3項 apply after a child left a facility")
    LEFT_FACILITY,
    /** その他; no fifteen days unless an unavoidable reason is on record. */
    @LegalBasis("児童手当法8条2項")
    OTHER;

    public boolean givesFifteenDays() {
        return this != OTHER;
    }

    /** What is said when the fifteen days decided the month. */
    AllowanceReason fifteenDays() {
        return switch (this) {
            case BIRTH -> AllowanceReason.FIFTEEN_DAYS_BIRTH;
            case MOVE_IN -> AllowanceReason.FIFTEEN_DAYS_MOVE;
            case RETURN_FROM_ABROAD,
                    DEATH_OF_RECIPIENT,
                    LEFT_PUBLIC_SERVICE,
                    DIVORCE,
                    CHANGE_OF_RECIPIENT,
                    LEFT_FACILITY,
                    OTHER ->
                    AllowanceReason.FIFTEEN_DAYS_EVENT;
        };
    }
}
