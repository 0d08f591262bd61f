package jp.monobe.filing.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Outbox;
import jp.monobe.resident.Mails;
import org.springframework.stereotype.Component;

/** What filings send on their way: inward to the office, and a mail to a confirmed address. */
@Component
public class Outlets {

    private final Outbox outbox;
    private final Mails mails;

    Outlets(Outbox outbox, Mails mails) {
        this.outbox = outbox;
        this.mails = mails;
    }

    void filed(FilingPackage filing) {
        var first = Objects.requireNonNullElse(filing.corrects(), filing.filingId());
        write(first, "filing", filing.filingId());
    }

    /** One mail, however many filings were made at once. */
    void tell(UUID account, Optional<String> mail) {
        mail.ifPresent(to -> mails.tellReceived(account, to));
    }

    public void supplemented(UUID first, UUID supplement) {
        write(first, "supplement", supplement);
    }

    /** Corrections and supplements share the first filing's chain, so they arrive in order. */
    private void write(UUID first, String what, UUID id) {
        outbox.write(BellKind.FILING, first, FilingJson.write(Map.of(what, id)));
    }
}
