package jp.monobe.deduction.model;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.LegalBasis;
import org.jspecify.annotations.Nullable;

/** Whether and on what ground a fee is taken from an allowance (徴収の可否). */
public sealed interface Ground {

    record On(Article article) implements Ground {}

    record Not(Why why) implements Ground {}

    /** Why not. */
    enum Why {
        /** Somebody else owes it. */
        ANOTHER_PAYER,
        /** No 保育料 of 児童福祉法56条, and she did not apply for it. */
        NOT_AGREED,
        /** 特別徴収 is for what is over its 納期限. */
        NOT_LATE,
        /** 特別徴収 was not chosen. */
        NOT_CHOSEN,
        /** No slip asks for it. */
        NO_SLIP,
        /** A bank is asked to draw it. */
        DRAWN_ELSEWHERE,
        /** It is in another deduction. */
        PROPOSED_BEFORE,
        /** More than is left of the payment, or than she allowed. */
        DOES_NOT_FIT
    }

    /**
     * A fee that may be taken.
     *
     * @param legalBasis of the bill
     * @param dueOn 納期限
     */
    record Fee(
            String kind,
            ClaimClass claimClass,
            String legalBasis,
            UUID payer,
            UUID about,
            LocalDate dueOn) {}

    /**
     * What she applied for needs no other ground.
     *
     * @param consent hers on the day of the payment; null when none
     */
    @LegalBasis("児童手当法21条1項・2項、22条1項")
    static Ground of(
            Fee fee, UUID recipient, @Nullable Consent consent, LocalDate payOn, LocalDate today) {
        if (!fee.payer().equals(recipient)) {
            return new Not(Why.ANOTHER_PAYER);
        }
        if (consent != null && consent.covers(fee.kind(), fee.payer(), fee.about(), payOn)) {
            return new On(Article.A21);
        }
        if (!Article.collects(fee.claimClass(), fee.legalBasis())) {
            return new Not(Why.NOT_AGREED);
        }
        return fee.dueOn().isBefore(today) ? new On(Article.A22) : new Not(Why.NOT_LATE);
    }
}
