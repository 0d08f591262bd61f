package jp.monobe.myna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.StatusOut;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.municipality.Guarded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Pulls what was filed outside and tells its status back. Each may be done again at any time: a
 * number is kept once, and a status carries its version.
 */
@Service
public class PullFilings {

    private static final Logger LOG = LoggerFactory.getLogger(PullFilings.class);
    private static final Duration OVERLAP = Duration.ofDays(2);
    private static final int LONGEST_COMMENT = 2000;

    private final PittariClient client;
    private final OutsideRows rows;
    private final TakeOutside taking;
    private final StatusOut statuses;

    PullFilings(PittariClient client, OutsideRows rows, TakeOutside taking, StatusOut statuses) {
        this.client = client;
        this.rows = rows;
        this.taking = taking;
        this.statuses = statuses;
    }

    /**
     * Pulls what is new, oldest first; one that fails holds up no other, and is asked for again.
     *
     * @return how many were new
     * @throws OutsideAway when nothing can be listed
     */
    @Guarded(by = Guarded.Who.JOB)
    public int pull() {
        if (!client.isConnected()) {
            return 0;
        }
        var until = rows.listedUntil();
        var since = until.equals(Instant.EPOCH) ? until : until.minus(OVERLAP);
        var listing = client.list(since);
        var known = rows.known(listing.lines().stream().map(PittariClient.Line::number).toList());
        var fresh =
                listing.lines().stream().filter(line -> !known.contains(line.number())).toList();
        int kept = 0;
        for (var line : fresh) {
            kept += keep(line) ? 1 : 0;
        }
        if (listing.whole() && kept == fresh.size()) {
            rows.listedUntil(listing.asOf());
        }
        return kept;
    }

    private boolean keep(PittariClient.Line line) {
        try {
            var zip = Files.createTempFile("pulled", ".zip");
            try {
                client.fetch(line.number(), zip);
                keep(line, zip);
                return true;
            } finally {
                Files.deleteIfExists(zip);
            }
        } catch (OutsideAway away) {
            LOG.info("A package is asked for again after {}", away.getMessage());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(PittariClient.Line line, Path zip) {
        try {
            taking.keep(line, zip);
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException broken) {
            LOG.warn("A package waits unread: {}", broken.toString());
            taking.keepUnread(line, zip);
        }
    }

    /** Takes in what a clerk assigned. */
    @Guarded(by = Guarded.Who.JOB)
    public void take(UUID id) {
        taking.takeAssigned(id);
    }

    /** Tells the newest of it; what was not pulled from outside is passed over. */
    @Guarded(by = Guarded.Who.JOB)
    public void report(UUID id) {
        var row = rows.find(id);
        if (row.isEmpty() || !client.isConnected()) {
            return;
        }
        var number = row.get().number();
        var news = statuses.updates(List.of(id)).stream().findFirst();
        if (news.isPresent()) {
            var update = news.get();
            client.tell(number, update.version(), update.status().name(), comment(update));
        } else if (row.get().state() == OutsideFiling.State.REFUSED) {
            client.tell(number, 1, StatusUpdate.Status.REJECTED.name(), row.get().reason());
        } else {
            client.tell(number, 0, StatusUpdate.Status.RECEIVED.name(), "");
        }
    }

    /** Of a 差戻し the clerk's words, those beside a question too. */
    private static String comment(StatusUpdate update) {
        var correction = update.correction();
        if (correction == null) {
            return "";
        }
        var text = new StringBuilder(correction.message());
        correction.fields().forEach(field -> text.append('\n').append(field.remark()));
        return text.substring(0, Math.min(text.length(), LONGEST_COMMENT));
    }
}
