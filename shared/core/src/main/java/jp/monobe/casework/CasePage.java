package jp.monobe.casework;

import java.util.List;

/** One page of the inbox; {@code more} when older ones follow. Nothing is counted per request. */
public record CasePage(List<CaseRow> rows, int page, boolean more) {
    public CasePage {
        rows = List.copyOf(rows);
    }
}
