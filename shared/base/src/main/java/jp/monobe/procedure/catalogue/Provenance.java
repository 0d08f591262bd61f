package jp.monobe.procedure.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from and who has checked it (出典と確認の状態).
 *
 * @param pageDate date on the page it was taken from, as far as known: {@code 2018}, {@code
 *     2016-11} or {@code 2025-01-17}
 * @param checked day on which an office checked the entry; null while none has
 * @param checkedBy the office that did, such as 南国市 子育て支援課
 * @param editorNote a remark for whoever edits the catalogue, not shown to residents
 */
public record Provenance(
        Evidence evidence,
        Confidence confidence,
        @Nullable String pageDate,
        @Nullable LocalDate checked,
        @Nullable String checkedBy,
        @Nullable String editorNote,
        List<Source> sources) {

    /** Kind of evidence (根拠). */
    public enum Evidence {
        /** Public pages of several cities were read. */
        STORED_PAGE,
        /** Written from the law as known to the editor; articles still to be verified. */
        LAW_KNOWLEDGE,
        CITY_PAGE,
        CITY_PORTAL,
        MEDIA,
        THIRD_PARTY
    }

    /** How sure the editor is (確度). */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** A page the entry rests on; {@code opened} is false where only its address is known. */
    public record Source(String url, boolean opened) {}

    public Provenance {
        Objects.requireNonNull(evidence, "evidence is missing");
        Objects.requireNonNull(confidence, "confidence is missing");
        sources = List.copyOf(sources);
        if (pageDate != null && !pageDate.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("Not a page date: " + pageDate);
        }
    }
}
