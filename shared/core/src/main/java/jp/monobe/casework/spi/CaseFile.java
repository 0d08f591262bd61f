package jp.monobe.casework.spi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;

/**
 * A case as a procedure's room judges it: the answers that count, the first filing's date.
 *
 * @param unavoidable what the office found kept her from filing earlier
 * @param applicant the applicant in the registry, when her sign-in is linked
 * @param people the registry's ids of people shown in the filing, by MemberKey
 */
public record CaseFile(
        UUID caseId,
        ReceiptNumber receiptNumber,
        FormRevision form,
        Answers answers,
        KnownPeople shown,
        VerifiedPerson verified,
        LocalDate claimDate,
        Delivery delivery,
        Optional<Unavoidable> unavoidable,
        Optional<UUID> applicant,
        Map<String, UUID> people) {

    public CaseFile {
        people = Map.copyOf(people);
    }
}
