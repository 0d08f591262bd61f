package jp.monobe.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.monobe.casework.model.CaseState;

/**
 * Which cases the inbox lists.
 *
 * @param procedure of this procedure alone; empty for all
 * @param desk of this section alone, an empty id being the office; nothing: of all
 * @param waiting only those whose resident wrote and got no answer yet
 * @param text a receipt number or the beginning of a name to look for; empty for all
 */
public record CaseFilter(
        Set<CaseState.Code> states,
        String procedure,
        Optional<String> desk,
        boolean waiting,
        String text) {

    public static final CaseFilter OPEN =
            new CaseFilter(
                    EnumSet.of(
                            CaseState.Code.REVIEWING,
                            CaseState.Code.PROPOSED,
                            CaseState.Code.SIGNED,
                            CaseState.Code.RETURNED),
                    "");

    public CaseFilter(Set<CaseState.Code> states, String text) {
        this(states, "", Optional.empty(), false, text);
    }

    public CaseFilter {
        states = Set.copyOf(states);
    }
}
