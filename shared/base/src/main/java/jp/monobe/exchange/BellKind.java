package jp.monobe.exchange;

/** What a ring of the bell table says is waiting in a city's outbox; never about whom. */
public enum BellKind {
    /** A prefill was asked for: its own worker, never waits behind imports. */
    PREFILL,
    /** A filing or supplement waits to be brought in. */
    FILING,
    /** Status, message or notice waits to go out. */
    DOWNWARD,
    /** The register of facilities has a new revision. */
    FACILITIES,
    /** What is in force of the catalogue has changed. */
    CATALOGUE,
    /** What the public may know of the city's settings has changed. */
    SETTINGS,
    /** There are new counts of what was searched for. */
    SEARCHES,
    /** A status waits to go to where somebody filed outside, or such a filing to be taken in. */
    OUTSIDE,
    /** A bill waits to go out. */
    BILL,
    /** A payment begun on our screens waits to be brought in. */
    PAYMENT,
    /** A card agent told something that the office has to hear of. */
    CARD,
    /** A direct-debit mandate waits to be brought in, or its standing to go out. */
    DEBIT,
    /** A mail waits for the relay. */
    MAIL
}
