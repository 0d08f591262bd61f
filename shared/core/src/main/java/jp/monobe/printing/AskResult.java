package jp.monobe.printing;

/** What came of asking for a run's slips, or of stopping them. */
public sealed interface AskResult {

    /** It is on its way, or stopped, as was asked for. */
    record Done() implements AskResult {}

    /** No such run in this city. */
    record NoSuchRun() implements AskResult {}

    /** All its slips are void or paid for. */
    record Nothing() implements AskResult {}

    /** Somebody did it before, or it came to its end meanwhile. */
    record Before() implements AskResult {}
}
