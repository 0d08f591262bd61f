package jp.monobe.bench.rooms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.filing.AttachmentService;
import jp.monobe.filing.StoreResult;
import jp.monobe.municipality.Acting;
import jp.monobe.testing.crossing.Portal;

/** A file to attach; the name of a bad one begins with x. */
record Paper(String name, byte[] bytes) {

    private static final String FILES = "apart-statement";

    /** What was said of a photograph. */
    enum Doubt {
        WARNED,
        REFUSED
    }

    /** Empty when nothing was said. */
    Optional<Doubt> attach(Portal portal, Acting resident, UUID draft) {
        return resident.call(() -> {
            var files = portal.room(AttachmentService.class);
            files.list(draft).forEach(old -> files.remove(old.id()));
            try {
                var stored = files.store(draft, FILES, name, new ByteArrayInputStream(bytes));
                return said(stored);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<Doubt> said(StoreResult stored) {
        return switch (stored) {
            case StoreResult.Stored(_, var faint) ->
                    faint ? Optional.of(Doubt.WARNED) : Optional.empty();
            case StoreResult.Unreadable(), StoreResult.Locked(), StoreResult.Illegible() ->
                    Optional.of(Doubt.REFUSED);
            default -> throw new IllegalStateException("Not meant: " + stored);
        };
    }
}
