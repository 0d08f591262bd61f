package jp.monobe.casework;

import java.util.EnumSet;
import java.util.Set;
import jp.monobe.casework.model.CaseState;

/**
 * Which cases the inbox lists.
 *
 * @param procedure of this procedure alone; empty for all
 * @param text a receipt number or the beginning of a name to look for; empty for all
 */
public record CaseFilter(Set<CaseState.Code> states, String procedure, String text) {

    public static final CaseFilter OPEN =
            new CaseFilter(
                    EnumSet.of(
                            CaseState.Code.REVIEWING,
                            CaseState.Code.PROPOSED,
                            CaseState.Code.SIGNED,
                            CaseState.Code.RETURNED),
                    "",
                    "");

    public CaseFilter(Set<CaseState.Code> states, String text) {
        this(states, "", text);
    }

    public CaseFilter {
        states = Set.copyOf(states);
    }
}
