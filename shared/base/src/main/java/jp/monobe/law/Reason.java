package jp.monobe.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.monobe.kernel.Yen;

/**
 * Why a rule gave what it gave (理由): a sentence's key, its arguments and the law. Names no person;
 * the result that carries it says whom it is about. Put into words by {@link ReasonText}; what is
 * kept for good are the words.
 *
 * @param arguments dates, months, amounts, whole numbers or texts
 */
public record Reason(ReasonKey key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
        arguments.forEach(Reason::check);
    }

    public static Reason of(ReasonKey key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public String messageKey() {
        return key.messageKey();
    }

    public String basis() {
        return key.basis();
    }

    private static void check(Object argument) {
        switch (argument) {
            case LocalDate _, YearMonth _, Yen _, Integer _, String _ -> {}
            default ->
                    throw new IllegalArgumentException(
                            "No argument of a reason: " + argument.getClass());
        }
    }
}
