package jp.monobe.mandate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.mandate.internal.ActRows;
import jp.monobe.mandate.internal.MandateRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Mandates as later rooms ask for them. Not a service: callers guard. */
@Component
public class Mandates {

    private final MandateRows rows;
    private final ActRows acts;

    Mandates(MandateRows rows, ActRows acts) {
        this.rows = rows;
        this.acts = acts;
    }

    public Mandate of(UUID id) {
        return rows.find(id).orElseThrow();
    }

    public List<Mandate> all(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.all(ids);
    }

    /**
     * The mandate, if it covers the procedure now; it stays so until the transaction ends: who
     * takes it back waits.
     */
    public Optional<Mandate> covering(UUID id, String procedure) {
        return rows.covering(id, procedure);
    }

    /**
     * Keeps what was done under it, by whoever acts now.
     *
     * @param receiptNumber of what was handed in; null else
     */
    public void record(
            UUID mandate, MandateAct.Deed deed, String procedure, @Nullable String receiptNumber) {
        acts.add(mandate, deed, procedure, receiptNumber);
    }

    /** A mail to the applicant that there is something to see, if she wants mails. */
    public void tellApplicant(Mandate mandate) {
        rows.tell(mandate.granter());
    }
}
