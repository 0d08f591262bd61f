package jp.monobe.printing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far the printing of a run is (一括作成の進み).
 *
 * @param run whose slips they are
 * @param slips how many, fixed when it was asked for
 * @param aPart slips in one file
 * @param parts how many files they come in
 * @param made the files that are kept, in their order
 */
public record PrintRun(
        UUID run, Instant askedAt, int slips, int aPart, int parts, State state, List<Part> made) {

    public PrintRun {
        made = List.copyOf(made);
    }

    /**
     * One file.
     *
     * @param no from 1
     * @param slips in it; those that were void by then are left out
     * @param took to draw it
     */
    public record Part(int no, int slips, int pages, long bytes, String sha256, Duration took) {}

    /** Where it stands. */
    public sealed interface State {

        /** The job is at it, or comes to it. */
        record Printing() implements State {}

        record Done() implements State {}

        /** A clerk stopped it; what is made stays. */
        record Cancelled() implements State {}

        /**
         * The part it was at failed each time; the same one is tried again when a clerk says so.
         */
        record Failed(int part) implements State {}
    }

    /** Slips in the parts that are made. */
    public int printed() {
        return made.size() == parts ? slips : made.size() * aPart;
    }

    /** What the rest will take if it goes on as so far; nothing before the first part is made. */
    public Duration rest() {
        return made.isEmpty()
                ? Duration.ZERO
                : made.stream()
                        .map(Part::took)
                        .reduce(Duration.ZERO, Duration::plus)
                        .dividedBy(made.size())
                        .multipliedBy(parts - made.size());
    }
}
