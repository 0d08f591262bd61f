package jp.monobe.casework;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.internal.Door;
import jp.monobe.casework.internal.StatusRows;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/** What the bridge carries out about a filing: read when carried, so it is always the newest. */
@Service
public class StatusOut {

    private final StatusRows statuses;

    StatusOut(StatusRows statuses) {
        this.statuses = statuses;
    }

    /** In one statement; a filing of which nothing is to be told is left out. */
    @Guarded(by = Guarded.Who.JOB)
    public List<StatusUpdate> updates(Collection<UUID> filingIds) {
        return statuses.all(filingIds);
    }

    /**
     * False of a filing that came in from outside or on paper: the open zone knows nothing of it.
     */
    @Guarded(by = Guarded.Who.JOB)
    public boolean hasInbox(UUID filingId) {
        return statuses.doorOf(filingId) == Door.PORTAL;
    }
}
