package jp.monobe.procedure.finder;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Truth;

/**
 * A line of the eligibility held against the answers (条件の一文と理由).
 *
 * @param open whether only the office can say
 * @param changeable whether a family can change it
 * @param because the answers that made it true or false
 * @param missing the questions that would decide it, asked or not
 */
public record Told(
        String text,
        Truth truth,
        boolean open,
        boolean changeable,
        Set<AnswerKey> because,
        Set<AnswerKey> missing) {

    public Told {
        because = Collections.unmodifiableSet(new LinkedHashSet<>(because));
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
    }
}
