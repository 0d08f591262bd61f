package jp.monobe.procedure.form;

import java.util.List;
import jp.monobe.procedure.model.AnswerKey;

/**
 * Something to mend before handing in, or to look at again.
 *
 * @param key the question; {@code person.name}, {@code person.kana}, {@code person.birth-date},
 *     {@code person.relation} about a typed person; {@code people.<group>} for the group itself
 * @param messageKey in {@code messages/form_ja.properties}; see {@link ProblemText}
 * @param args the question's label first
 */
public record Problem(
        String stepId, AnswerKey key, Weight weight, String messageKey, List<String> args) {

    /** Only errors keep somebody from handing in. */
    public enum Weight {
        ERROR,
        WARNING
    }

    public Problem {
        args = List.copyOf(args);
    }

    public boolean isError() {
        return weight == Weight.ERROR;
    }
}
