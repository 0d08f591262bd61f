package jp.monobe.procedure.claim;

import java.time.YearMonth;
import java.util.Optional;

/**
 * これまでの受給: who paid for the children so far, as far as she knows.
 *
 * @param payerName of another municipality or the workplace; after a move the former municipality,
 *     which is not asked for twice
 * @param lastPaidMonth 最終支給月
 */
public record PreviousPayment(
        Payer payer, Optional<String> payerName, Optional<YearMonth> lastPaidMonth) {

    public enum Payer {
        NONE,
        THIS_CITY,
        OTHER_CITY,
        /** 所属庁. */
        WORKPLACE,
        UNKNOWN
    }

    static PreviousPayment of(Given given) {
        var payer = given.chosen("previous-payer", Payer.class);
        var former = given.text("former-municipality").filter(_ -> payer == Payer.OTHER_CITY);
        return new PreviousPayment(
                payer,
                given.text("previous-payer-name").or(() -> former),
                given.month("last-paid-month"));
    }
}
