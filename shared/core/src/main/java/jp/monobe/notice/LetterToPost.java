package jp.monobe.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A line of the printing list (印刷一覧). */
public record LetterToPost(
        UUID noticeId,
        UUID caseId,
        String number,
        String title,
        LocalDate issuedOn,
        Posting.Cause cause,
        Instant queuedAt) {}
