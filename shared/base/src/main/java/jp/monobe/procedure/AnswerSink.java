package jp.monobe.procedure;

import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/** Where a form puts each field when it is left. Each program implements it. */
public interface AnswerSink {

    /** For a page whose answers are asked for as a whole. */
    AnswerSink NOWHERE =
            new AnswerSink() {
                @Override
                public void save(AnswerKey key, @Nullable Answer answer) {}

                @Override
                public void save(TypedPerson person) {}

                @Override
                public void remove(String personKey) {}
            };

    /** Saves durably before it returns; null takes the answer back. */
    void save(AnswerKey key, @Nullable Answer answer);

    void save(TypedPerson person);

    void remove(String personKey);
}
