package jp.monobe.procedure.form;

import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Step;

/** A question asked now, once or about one person; {@code key} is where its answer stands. */
public record Question(Step step, Field field, AnswerKey key) {}
