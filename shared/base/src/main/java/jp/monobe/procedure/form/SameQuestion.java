package jp.monobe.procedure.form;

import java.util.List;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.Field;

/** Whether two forms ask the same (同じ質問): the same kind, in the same words. */
final class SameQuestion {

    private SameQuestion() {}

    static boolean is(Field one, Field other) {
        return one.getClass() == other.getClass()
                && one.id().equals(other.id())
                && one.common().label().equals(other.common().label());
    }

    /** Whether what answered one answers the other: chosen options still mean the same. */
    static boolean fits(Field was, Field is, Answer answer) {
        return is(was, is)
                && switch (answer) {
                    case Answer.Chosen(var code) -> isOption(was, is, code);
                    case Answer.Several(var codes) ->
                            codes.stream().allMatch(code -> isOption(was, is, code));
                    case Answer.Text(var text) ->
                            is instanceof Field.Text(_, _, var longest)
                                    && text.codePointCount(0, text.length()) <= longest;
                    default -> true;
                };
    }

    private static boolean isOption(Field was, Field is, String code) {
        return options(is).stream()
                .filter(option -> option.code().equals(code))
                .anyMatch(option -> option.label().equals(Field.labelOf(was, code)));
    }

    static List<Field.Option> options(Field field) {
        return switch (field) {
            case Field.Choice choice -> choice.options();
            case Field.Several several -> several.options();
            default -> List.of();
        };
    }
}
