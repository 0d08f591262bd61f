package jp.monobe.exchange;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.document.FilingCopy;
import jp.monobe.kernel.LegalBasis;

/**
 * Who acted for the applicant (代理人), and what she allowed. What an agent does within the mandate is
 * the applicant's own act (民法99条).
 *
 * @param name as the agent's sign-in said when the applicant confirmed it
 * @param organisation for which a supporter acts, as the applicant named it; empty for none
 * @param until the mandate's last day
 */
@LegalBasis(
        "ASSUMED: a mandate given and confirmed by two sign-ins with the card is to the city what"
                + " 委任状 is on paper (民法99条); no procedure of the catalogue forbids an agent")
public record Agent(
        UUID mandateId,
        String name,
        Kind kind,
        String organisation,
        Reach reach,
        LocalDate grantedOn,
        LocalDate until,
        Deed deed) {

    /** As papers name the agent. */
    public FilingCopy.Agent onPaper() {
        return new FilingCopy.Agent(name, organisation, deed == Deed.FILED);
    }

    /** What the agent is to the applicant; by her own choice in either case (任意代理). */
    public enum Kind {
        /** A relative or a friend. */
        PRIVATE,
        /** Somebody of a supporting body or an NPO. */
        SUPPORTER
    }

    /** How far it goes. */
    public enum Reach {
        /** Types; the applicant looks it over and hands it in. */
        PREPARE,
        /** Hands it in too, unless it has to be signed. */
        SUBMIT
    }

    /** What the agent did about this filing. */
    public enum Deed {
        /** Typed it; the applicant handed it in. */
        TYPED,
        /** Handed it in. */
        FILED
    }
}
