package jp.monobe.casework;

import java.util.Optional;
import java.util.UUID;
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

    @Guarded(by = Guarded.Who.JOB)
    public Optional<StatusUpdate> update(UUID filingId) {
        return statuses.find(filingId);
    }
}
