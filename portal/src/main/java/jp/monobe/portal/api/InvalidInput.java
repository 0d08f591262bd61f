package jp.monobe.portal.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sent cannot be used (入力の誤り), everything wrong at once; answered with 400. Carries
 * keys of sentences, never what was sent.
 */
public final class InvalidInput extends RuntimeException {

    /**
     * One thing that is wrong.
     *
     * @param pointer where in the body (RFC 6901), or null
     * @param parameter which parameter of the address, or null
     * @param key of its sentence in the message bundle
     */
    public record Invalid(
            @Nullable String pointer,
            @Nullable String parameter,
            String key,
            List<Object> arguments) {

        public Invalid {
            arguments = List.copyOf(arguments);
        }
    }

    private final List<Invalid> problems;

    private InvalidInput(List<Invalid> problems) {
        super("Invalid input: " + problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<Invalid> problems() {
        return problems;
    }

    public static InvalidInput parameter(String name, String key, Object... arguments) {
        return new InvalidInput(List.of(new Invalid(null, name, key, List.of(arguments))));
    }

    /** Throws when a number is not within both ends. */
    static void within(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw parameter(parameter, "api.invalid.range", least, most);
        }
    }

    public static InvalidInput at(String pointer, String key, Object... arguments) {
        return new InvalidInput(List.of(new Invalid(pointer, null, key, List.of(arguments))));
    }

    /** Collects what is wrong with a body, so that a caller mends it in one go. */
    public static final class Collector {

        private final List<Invalid> found = new ArrayList<>();

        public void add(String pointer, String key, Object... arguments) {
            found.add(new Invalid(pointer, null, key, List.of(arguments)));
        }

        /** Throws what was collected, if anything was. */
        public void refuse() {
            if (!found.isEmpty()) {
                throw new InvalidInput(found);
            }
        }
    }
}
