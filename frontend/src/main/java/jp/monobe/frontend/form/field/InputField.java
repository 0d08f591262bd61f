package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * The controls of one question (入力項目). Knows its controls, nothing of rules or of where answers go;
 * whoever made it is told when it was left.
 */
public interface InputField {

    Field field();

    AnswerKey key();

    Component component();

    Entry entry();

    /** Puts an answer into the controls; tells nobody. */
    void show(@Nullable Answer answer);

    /** Shows what is wrong under the field; null when nothing is. */
    void complain(@Nullable String message);

    /** Says something to look at again that keeps nobody from going on; null for nothing. */
    void remark(@Nullable String message);

    /** Shows what somebody asks about this question, above it. */
    void ask(String words);

    /** Whether so much is there that it makes sense to say what is wrong with it. */
    default boolean isReady() {
        return true;
    }

    /** Where the error summary leads. */
    String focusId();

    /** What keeps the typed from being an answer at all; rules come after. */
    default Optional<Flaw> flaw() {
        return Optional.empty();
    }
}
