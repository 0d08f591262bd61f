package jp.monobe.filing.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** One mail, however many filings were made at once. */
    void filed(List<FilingPackage> all, Optional<String> mail) {
        var notes = all.stream().map(Outlets::note);
        var news = mail.map(to -> mails.received(all.getFirst().filedBy(), to)).stream();
        outbox.write(Stream.concat(notes, news).toList());
    }

    private static Outbox.Note note(FilingPackage filing) {
        var first = Objects.requireNonNullElse(filing.corrects(), filing.filingId());
        return note(first, "filing", filing.filingId());
    }

    public void supplemented(UUID first, UUID supplement) {
        outbox.write(List.of(note(first, "supplement", supplement)));
    }

    /** Corrections and supplements share the first filing's chain, so they arrive in order. */
    private static Outbox.Note note(UUID first, String what, UUID id) {
        return new Outbox.Note(BellKind.FILING, first, FilingJson.write(Map.of(what, id)));
    }
}
