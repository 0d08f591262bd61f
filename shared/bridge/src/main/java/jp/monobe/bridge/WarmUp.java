package jp.monobe.bridge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.filing.FilingsOut;
import jp.monobe.filing.PacketsIn;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.registry.PrefillService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Walks the way of a prefill packet once for nobody before the program says that it is ready, so
 * that the first resident does not wait for what is loaded on first use. The person it asks for
 * does not exist and neither does her request: nothing is written and nobody's row is read.
 */
final class WarmUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final UUID NONE = new UUID(0, 0);
    private static final VerifiedPerson NOBODY =
            new VerifiedPerson("準備　運転", "準備の住所一番地", LocalDate.of(1, 1, 1), "2");

    private final Tenants tenants;
    private final FormDefinitions forms;
    private final FilingsOut filings;
    private final PrefillService prefill;
    private final PacketsIn packets;

    WarmUp(
            Tenants tenants,
            FormDefinitions forms,
            FilingsOut filings,
            PrefillService prefill,
            PacketsIn packets) {
        this.tenants = tenants;
        this.forms = forms;
        this.filings = filings;
        this.prefill = prefill;
        this.packets = packets;
    }

    /** A database that is away is no reason not to start. */
    @Override
    public void start() {
        try {
            tenants.all().stream()
                    .filter(Tenant::isServed)
                    .map(city -> new Scope.City(city.code()))
                    .map(city -> Acting.as(new Actor.Job("warm-up"), city))
                    .forEach(acting -> acting.run(this::walk));
        } catch (RuntimeException e) {
            LOG.info("Not warmed up: {}", e.toString());
        }
    }

    private void walk() {
        var request = request();
        filings.prefillRequest(request.id());
        prefill.answer(request);
        packets.put(packet(request));
    }

    private PrefillRequest request() {
        var form = forms.current(AllowanceClaim.PROCEDURE).orElseThrow();
        return new PrefillRequest(
                NONE, NONE, form.procedure(), form.revision(), NOBODY, Instant.EPOCH);
    }

    /** The open zone keeps no packet without its request. */
    private static PrefillPacket packet(PrefillRequest request) {
        var people =
                new KnownPeople(
                        true,
                        new KnownPerson(
                                "self",
                                NOBODY.name(),
                                null,
                                false,
                                NOBODY.birthDate(),
                                "SELF",
                                null),
                        List.of());
        return new PrefillPacket(
                NONE,
                request.id(),
                request.accountId(),
                request.procedure(),
                request.revision(),
                people,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** Before the web server, which says that the program is ready. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }
}
