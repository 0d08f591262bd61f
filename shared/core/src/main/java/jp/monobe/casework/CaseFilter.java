package jp.monobe.casework;

import java.util.EnumSet;
import java.util.Set;
import jp.monobe.casework.model.CaseState;

/** Which cases the inbox lists, and a receipt number or name to look for; empty for all. */
public record CaseFilter(Set<CaseState.Code> states, String text) {

    public static final CaseFilter OPEN =
            new CaseFilter(
                    EnumSet.of(
                            CaseState.Code.REVIEWING,
                            CaseState.Code.PROPOSED,
                            CaseState.Code.SIGNED,
                            CaseState.Code.RETURNED),
                    "");

    public CaseFilter {
        states = Set.copyOf(states);
    }
}
