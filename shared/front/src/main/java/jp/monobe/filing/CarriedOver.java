package jp.monobe.filing;

import java.util.UUID;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;

/**
 * What a draft took over from an earlier filing (前の申請からの持ち越し).
 *
 * @param filing it is from
 * @param answers as they were taken over
 */
public record CarriedOver(UUID filing, Answers answers) {

    /** Whether this answer is the earlier one still. */
    public boolean holds(AnswerKey key, Answers now) {
        return answers.get(key).isPresent() && answers.get(key).equals(now.get(key));
    }
}
