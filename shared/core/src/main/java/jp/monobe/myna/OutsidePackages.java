package jp.monobe.myna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.Ids;
import jp.monobe.myna.OutsideFiling.Cause;
import org.springframework.stereotype.Component;

/** The packages from outside, whole as they came: kept once, read again, waiting for a clerk. */
@Component
class OutsidePackages {

    private final OutsideRows rows;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    OutsidePackages(OutsideRows rows, Outbox outbox, Ids ids, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Under which id; empty when it was kept before. */
    Optional<UUID> keep(PittariClient.Line line, String applicant, Path zip) {
        var id = ids.next();
        if (!rows.insert(id, line, applicant, clock.instant())) {
            return Optional.empty();
        }
        try (var bytes = Files.newInputStream(zip)) {
            rows.keep(id, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(id);
    }

    void waits(UUID id, Cause cause, String detail) {
        rows.waits(id, cause, detail);
        outbox.write(BellKind.OUTSIDE, id, "{\"status\":\"" + id + "\"}");
    }

    interface Reading {
        void of(Path zip);
    }

    /** The package as a file, for as long as it is read. */
    void with(UUID id, Reading reading) {
        try {
            var zip = Files.createTempFile("outside", ".zip");
            try {
                try (var out = Files.newOutputStream(zip)) {
                    rows.write(id, out);
                }
                reading.of(zip);
            } finally {
                Files.deleteIfExists(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
