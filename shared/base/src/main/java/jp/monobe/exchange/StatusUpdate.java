package jp.monobe.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.procedure.model.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What the resident may know of her case's state. The open zone ignores a version older than the
 * one it has.
 *
 * @param expectedBy end of 標準処理期間; null once decided
 * @param correction what to mend, when returned
 * @param paper her own answers as paper mended them after this filing (ADR 37): they count instead
 *     of the filing's; null while the filing's do, and where nobody made sure that her own side
 *     brought them
 * @param paperOn the day an answer on paper came that counts now, shown or not; null when none does
 */
public record StatusUpdate(
        UUID filingId,
        long version,
        Status status,
        Instant at,
        @Nullable LocalDate expectedBy,
        @Nullable Correction correction,
        @Nullable Answers paper,
        @Nullable LocalDate paperOn) {

    /** Of a filing whose own answers count. */
    public StatusUpdate(
            UUID filingId,
            long version,
            Status status,
            Instant at,
            @Nullable LocalDate expectedBy,
            @Nullable Correction correction) {
        this(filingId, version, status, at, expectedBy, correction, null, null);
    }

    /** States as residents read them. */
    public enum Status {
        /** 受付済: in the city's file, not yet with a clerk. */
        RECEIVED,
        /** 審査中. */
        REVIEWING,
        /** 差戻し(補正のお願い). */
        RETURNED,
        /** 決定済(認定). */
        APPROVED,
        /** 決定済(却下). */
        REJECTED,
        /** 取下げ. */
        WITHDRAWN
    }

    /** 補正のお願い: only the named fields are opened. */
    public record Correction(String message, LocalDate dueBy, List<FieldRemark> fields) {
        public Correction {
            fields = List.copyOf(fields);
        }
    }

    /** The clerk's words beside one field; {@code key} as {@code AnswerKey.toString()}. */
    public record FieldRemark(String key, String remark) {}
}
