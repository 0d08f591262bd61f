package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.RESIDENT;

import java.util.Optional;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/**
 * Answers a request for prefill with what may be shown (amendment 5), or with nothing. Not linked,
 * ambiguous, protected, moved away, unknown procedure: all of them give the same nothing.
 */
@Service
public class PrefillService {

    PrefillService() {}

    /** A resident's request must be her own account's. */
    @Guarded(by = {RESIDENT, JOB})
    public Optional<PrefillPacket> answer(PrefillRequest request) {
        throw new UnsupportedOperationException();
    }
}
