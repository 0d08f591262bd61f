package jp.monobe.procedure.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Facts by their names: conditions ask for them hundreds of times while one form is checked. */
final class FactNames {

    static final Map<String, FormFact> FORMS = byName(FormFact.values());
    static final Map<String, FinderFact> FINDER = byName(FinderFact.values());

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private FactNames() {}

    /** Asked first, since most values are codes, and an exception for each is dear. */
    static boolean isNumber(String value) {
        return !value.isEmpty() && value.charAt(0) <= '9' && NUMBER.matcher(value).matches();
    }

    private static <F extends Fact> Map<String, F> byName(F[] facts) {
        return Arrays.stream(facts)
                .collect(Collectors.toUnmodifiableMap(Fact::factName, Function.identity()));
    }
}
