package jp.monobe.exchange;

import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;

/** How somebody wants the decision (amendment 9); electronic only when she said so. */
public enum Delivery {
    POST,
    ELECTRONIC;

    private static final AnswerKey ASKED = AnswerKey.of("delivery");

    /** By post unless the answers say otherwise. */
    public static Delivery chosenIn(Answers answers) {
        return answers.get(ASKED)
                .filter(new Answer.Chosen(ELECTRONIC.name())::equals)
                .map(_ -> ELECTRONIC)
                .orElse(POST);
    }
}
