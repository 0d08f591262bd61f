package jp.monobe.frontend.form;

import java.util.List;
import java.util.function.Predicate;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;

/**
 * What is known from what somebody filed before (前の申請から).
 *
 * @param people whom she typed; put into a form by one press
 * @param carried which answers of this form were taken over and not changed since
 */
public record Earlier(List<TypedPerson> people, Predicate<AnswerKey> carried) {

    public static final Earlier NOTHING = new Earlier(List.of(), _ -> false);

    public Earlier {
        people = List.copyOf(people);
    }
}
