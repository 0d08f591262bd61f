package jp.monobe.frontend.form;

import java.util.Optional;
import jp.monobe.procedure.model.AnswerKey;

/** What may change when a form is mended (補正), and what the office said beside each question. */
public interface Mending {

    /** Who a typed person is, apart from what is answered about her. */
    String PERSON = "person";

    /** That somebody may be added to a group: {@code people.<group>}. */
    String PEOPLE = "people.";

    /** Everything may change; nobody said anything. */
    Mending NONE = _ -> true;

    boolean isOpen(AnswerKey key);

    default Optional<String> words(AnswerKey key) {
        return Optional.empty();
    }
}
