package jp.monobe.procedure.finder;

import java.util.List;

/** The deadlines that a rule can name as a date, with the questions they hang on. */
public enum DueRule {
    /** 児童手当 認定請求: until when no month is lost. */
    ALLOWANCE_CLAIM("moved-out-on", "birth"),
    /** 児童手当 額改定: the same for a child that joins. */
    ALLOWANCE_INCREASE("birth", "not-counted"),
    BIRTH_REGISTRATION("birth"),
    MOVING_IN("moved-in-on"),
    PREGNANCY_GRANT_SECOND("due"),
    CHILDBIRTH_LUMP_SUM("birth"),
    /** The month the catalogue names, each year. */
    YEARLY_MONTH;

    private final List<String> questions;

    DueRule(String... questions) {
        this.questions = List.of(questions);
    }

    public List<String> questions() {
        return questions;
    }
}
