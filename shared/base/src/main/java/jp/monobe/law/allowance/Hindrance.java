package jp.monobe.law.allowance;

import java.time.LocalDate;
import jp.monobe.kernel.LegalBasis;

/**
 * An unavoidable reason that kept somebody from claiming (災害その他やむを得ない理由), as a clerk recorded it.
 *
 * @param from the first day on which the claim was impossible; its month decides
 * @param until the day on which the reason ceased; the fifteen days follow it
 */
@LegalBasis("児童手当法8条3項")
public record Hindrance(LocalDate from, LocalDate until) {

    public Hindrance {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Hindrance ends before it begins: " + from + " " + until);
        }
    }

    /** Nobody is kept from claiming before there is something to claim. */
    Hindrance notBefore(LocalDate eventDate) {
        return from.isBefore(eventDate) && !until.isBefore(eventDate)
                ? new Hindrance(eventDate, until)
                : this;
    }
}
