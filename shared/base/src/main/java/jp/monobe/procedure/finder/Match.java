package jp.monobe.procedure.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Truth;

/**
 * A service held against the family, or against one child of it (一致).
 *
 * @param child the child's key; empty for the family
 * @param from from when it will hold by itself, for a near miss that only waits for time
 */
public record Match(
        Optional<String> child, Outcome outcome, List<Told> lines, Optional<LocalDate> from) {

    public Match {
        lines = List.copyOf(lines);
    }

    public Stream<Told> lines(Truth truth) {
        return lines.stream().filter(line -> line.truth() == truth);
    }
}
