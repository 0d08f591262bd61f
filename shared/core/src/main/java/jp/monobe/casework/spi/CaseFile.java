package jp.monobe.casework.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Handling;
import jp.monobe.procedure.model.KnownPeople;

/**
 * A case as a procedure's room judges it: the answers that count, the first filing's date.
 *
 * @param about the key of the person it is for; empty when that is the applicant
 * @param proposedAt when a clerk proposed what is to be signed
 * @param unavoidable what the office found kept her from filing earlier
 * @param applicant the applicant in the registry, when her sign-in is linked
 * @param people the registry's ids of people shown in the filing, by MemberKey
 */
public record CaseFile(
        UUID caseId,
        ReceiptNumber receiptNumber,
        FormRevision form,
        Optional<String> about,
        Answers answers,
        KnownPeople shown,
        VerifiedPerson verified,
        LocalDate claimDate,
        Delivery delivery,
        Optional<Instant> proposedAt,
        Optional<Unavoidable> unavoidable,
        Optional<UUID> applicant,
        Map<String, UUID> people) {

    public CaseFile {
        people = Map.copyOf(people);
    }

    /** What the office makes of such a filing. */
    public Handling handling() {
        return form.handling().orElseThrow();
    }

    /** The form as it was asked and answered, on the claim's date. */
    public FormView view() {
        return FormView.of(form, shown, answers, claimDate);
    }
}
