package jp.monobe.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.CaseState;

/**
 * A case as the inbox lists it.
 *
 * @param aboutName of the person it is for; empty when that is the applicant
 */
public record CaseRow(
        UUID id,
        String receiptNumber,
        String procedure,
        String applicantName,
        Optional<String> aboutName,
        LocalDate claimDate,
        LocalDate expectedBy,
        CaseState.Code state,
        String desk,
        boolean waiting) {}
