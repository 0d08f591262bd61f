package jp.monobe.standins;

import java.util.Optional;

/** The stand-ins cannot start; the message is one line that says why and what to do. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String line) {
        super(line);
    }

    /** The cause in a chain of exceptions, if there is one. */
    public static Optional<CannotStart> in(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof CannotStart found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
