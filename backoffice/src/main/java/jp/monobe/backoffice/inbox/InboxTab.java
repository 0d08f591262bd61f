package jp.monobe.backoffice.inbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import jp.monobe.casework.CaseFilter;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.CaseState.Code;

/** A tab of the inbox (受付箱の区分): which states it lists. */
enum InboxTab {
    /** All that is not closed. */
    OPEN(CaseFilter.OPEN.states()),
    REVIEWING(EnumSet.of(Code.REVIEWING)),
    /** The approver's queue. */
    PROPOSED(EnumSet.of(Code.PROPOSED)),
    SIGNED(EnumSet.of(Code.SIGNED)),
    RETURNED(EnumSet.of(Code.RETURNED)),
    /** Whose residents wrote and wait for an answer, closed ones too. */
    MESSAGES(EnumSet.allOf(Code.class)),
    CLOSED(EnumSet.of(Code.ISSUED, Code.WITHDRAWN));

    private final Set<CaseState.Code> states;

    InboxTab(Set<CaseState.Code> states) {
        this.states = states;
    }

    Set<CaseState.Code> states() {
        return states;
    }

    /** Message key of the order in which the service lists them. */
    String caption() {
        return this == CLOSED ? "office.inbox.caption.closed" : "office.inbox.caption";
    }

    /** As in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Anything unknown is {@link #OPEN}. */
    static InboxTab of(String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word().equals(word))
                .findFirst()
                .orElse(OPEN);
    }
}
