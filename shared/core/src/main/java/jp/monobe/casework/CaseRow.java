package jp.monobe.casework;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.casework.model.CaseState;

/** A case as the inbox lists it. */
public record CaseRow(
        UUID id,
        String receiptNumber,
        String procedure,
        String applicantName,
        LocalDate claimDate,
        LocalDate expectedBy,
        CaseState.Code state) {}
