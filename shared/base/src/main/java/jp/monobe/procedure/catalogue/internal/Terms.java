package jp.monobe.procedure.catalogue.internal;

/** The fields of the index beside the texts' own, and how a word's reading stands in them. */
final class Terms {

    /** Words; how often one stands in a service is told as the fields it stands in, as bits. */
    static final String WORDS = "words";

    /** Words by their reading: the reading, then the lemmas, divided by {@link #DIVIDER}. */
    static final String SAID = "said";

    /** The same by their sound, for which long and short vowels are one. */
    static final String HEARD = "heard";

    /** A name: its telling lemmas. Such documents stand after those of the services. */
    static final String NAME = "name";

    static final String NAME_LENGTH = "name-length";
    static final String NAME_OF = "name-of";

    /** How a name, or a word in it, begins in sound; for suggesting while somebody types. */
    static final String BEGINS = "begins";

    /** Pairs of sounds of a name. */
    static final String PAIRS = "pairs";

    static final char DIVIDER = '\u0001';

    private Terms() {}
}
