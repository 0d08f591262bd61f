package jp.monobe.procedure.finder;

import java.util.Optional;

/** Whom a question or a rule is about. */
public enum About {
    /** The family as a whole; asked once. */
    FAMILY(Optional.empty()),
    /** Each child. */
    CHILDREN(Optional.of("children")),
    /** Whoever answers, and a partner if there is one. */
    PARENTS(Optional.of("parents"));

    private final Optional<String> group;

    About(Optional<String> group) {
        this.group = group;
    }

    /** As conditions name the people. */
    public Optional<String> group() {
        return group;
    }
}
