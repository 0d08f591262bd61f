package jp.monobe.debit.model;

import java.time.LocalDate;

/** Where a mandate stands (口座振替依頼の状態). Each state holds only what is known in it. */
public sealed interface MandateState {

    /** 届出: the bank has not confirmed it yet. */
    record Asked() implements MandateState {}

    /**
     * 登録済み.
     *
     * @param from the first 納期限 it holds for
     */
    record InForce(LocalDate from) implements MandateState {}

    /** 不受理. */
    record Refused(Why why) implements MandateState {}

    /** 終了: nothing more is asked for by it. */
    record Ended(Why why, LocalDate on) implements MandateState {}

    /** Why it does not draw. */
    enum Why {
        /** 名義が納入義務者本人でない. */
        NOT_HERS,
        /** 届け出た人を特定できない. */
        NOT_KNOWN,
        /** 金融機関が受け付けなかった. */
        BANK,
        /** 本人の取りやめ. */
        WITHDRAWN,
        /** 別の口座の届出. */
        REPLACED,
        /** 振替結果: 取引なし, 預金者の都合, 依頼書なし. */
        BANK_STOPPED,
        /** 市の都合. */
        OFFICE
    }

    /** As the database names it. */
    enum Code {
        ASKED,
        IN_FORCE,
        REFUSED,
        ENDED
    }

    default Code code() {
        return switch (this) {
            case Asked _ -> Code.ASKED;
            case InForce _ -> Code.IN_FORCE;
            case Refused _ -> Code.REFUSED;
            case Ended _ -> Code.ENDED;
        };
    }
}
