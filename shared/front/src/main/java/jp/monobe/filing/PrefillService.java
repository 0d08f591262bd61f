package jp.monobe.filing;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.filing.internal.Forms;
import jp.monobe.filing.internal.Packets;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.resident.ConsentService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the inner zone what may be filled in (プレフィル), and looks whether it came. */
@Service
public class PrefillService {

    /** A second tab, a reload: the same request. Later ones are computed anew (amendment 5). */
    static final Duration REUSED_FOR = Duration.ofSeconds(30);

    private final Packets packets;
    private final ConsentService consents;
    private final Forms forms;
    private final Outbox outbox;
    private final Ids ids;

    PrefillService(Packets packets, ConsentService consents, Forms forms, Outbox outbox, Ids ids) {
        this.packets = packets;
        this.consents = consents;
        this.forms = forms;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Needs her consent; throws {@link AccessRefused} without it. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public UUID ask(String procedure) {
        if (!consents.isGiven(procedure)) {
            throw new AccessRefused("no consent to " + procedure);
        }
        var account = Acting.account();
        packets.lock(account);
        return packets.fresh(account, procedure, REUSED_FOR)
                .orElseGet(() -> request(account, procedure));
    }

    private UUID request(UUID account, String procedure) {
        var id = ids.next();
        packets.ask(id, account, procedure, forms.shown(procedure));
        outbox.write(BellKind.PREFILL, id, id.toString());
        return id;
    }

    /**
     * Empty while nothing came, and the same when nothing will: not found, ambiguous, protected and
     * late look alike. So does another's request.
     */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public Optional<PrefillPacket> find(UUID requestId) {
        var packet = packets.find(Acting.account(), requestId);
        packet.ifPresent(shown -> packets.show(shown.id(), shown.procedure()));
        return packet;
    }
}
