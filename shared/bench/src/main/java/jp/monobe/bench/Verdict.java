package jp.monobe.bench;

/** Whether a figure reached its limit. */
public enum Verdict {
    REACHED("reached"),
    /** The median is on the right side, some rounds were not: the noise is too great to be sure. */
    REACHED_NARROWLY("reached, narrowly"),
    NOT_REACHED("NOT REACHED"),
    /** For the reader: no limit is set. */
    TOLD("");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
