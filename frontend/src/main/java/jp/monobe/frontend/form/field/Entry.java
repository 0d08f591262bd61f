package jp.monobe.frontend.form.field;

import jp.monobe.procedure.model.Answer;

/** What stands in a question's controls right now (入力). */
public sealed interface Entry {

    record Empty() implements Entry {}

    record Given(Answer answer) implements Entry {}

    /** Something is typed, but it is not (yet) an answer; {@link InputField#flaw()} says why. */
    record Unfinished() implements Entry {}
}
