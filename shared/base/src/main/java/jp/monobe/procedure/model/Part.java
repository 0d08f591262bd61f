package jp.monobe.procedure.model;

import java.util.Map;

/**
 * A procedure that a bundle (まとめて申請) files: its own form, under its own revision.
 *
 * @param when whether it is filed; asks the bundle's own questions
 * @param given by the id of the part's question: what the bundle answers in her stead
 */
public record Part(FormRevision form, Condition when, Map<String, Given> given) {

    public Part {
        given = Map.copyOf(given);
    }
}
