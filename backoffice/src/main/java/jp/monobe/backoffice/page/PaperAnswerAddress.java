package jp.monobe.backoffice.page;

import java.util.UUID;

/** Where a paper answer to a 差戻し is begun: from its case, by the counter's page. */
public final class PaperAnswerAddress {

    public static final String ROUTE = "counter/answer/:case";

    private PaperAnswerAddress() {}

    public static String of(UUID caseId) {
        return "counter/answer/" + caseId;
    }
}
