package jp.monobe.procedure.finder;

import java.util.List;

/** The amounts that a rule can compute, with the questions they hang on. */
public enum WorthRule {
    ALLOWANCE("birth", "lives", "supported"),
    PREGNANCY_GRANT_FIRST,
    PREGNANCY_GRANT_SECOND("babies"),
    CHILDBIRTH_LUMP_SUM;

    private final List<String> questions;

    WorthRule(String... questions) {
        this.questions = List.of(questions);
    }

    public List<String> questions() {
        return questions;
    }
}
