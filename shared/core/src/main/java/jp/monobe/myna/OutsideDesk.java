package jp.monobe.myna;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.myna.OutsideFiling.Cause;
import jp.monobe.myna.OutsideFiling.State;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.registry.AccountLinks;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.RegistryLookup;
import jp.monobe.registry.RegistryPermission;
import jp.monobe.registry.model.Match;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came from outside and could not be taken in by itself: a clerk says whose and what it is.
 */
@Service
public class OutsideDesk {

    private static final int MOST = 50;

    private final OutsideRows rows;
    private final OutsidePackages packages;
    private final OutsideForms forms;
    private final AccountLinks links;
    private final RegistryLookup registry;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    OutsideDesk(
            OutsideRows rows,
            OutsidePackages packages,
            OutsideForms forms,
            AccountLinks links,
            RegistryLookup registry,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.packages = packages;
        this.forms = forms;
        this.links = links;
        this.registry = registry;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** One opened, with whom it may be by. {@code application} is empty when it cannot be read. */
    public record Opened(
            OutsideFiling filing,
            Optional<OutsideApplication> application,
            List<PersonRecord> candidates,
            List<FormRevision> assignable,
            String suggested) {}

    /** What came of a clerk's act. */
    public enum Result {
        DONE,
        /** Somebody decided before. */
        LATE,
        /** It cannot be read, so that it can only be refused. */
        UNREADABLE
    }

    /** Those that wait, oldest first, {@value #MOST} at most. */
    @Guarded(by = Guarded.Who.STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public List<OutsideFiling> waiting() {
        var waiting = rows.in(State.WAITING, MOST);
        if (!waiting.isEmpty()) {
            var ids = waiting.stream().map(OutsideFiling::id).toList();
            audit.record("outside.list", "outside", ids, "outside");
        }
        return waiting;
    }

    /** Empty when there is no such. */
    @Guarded(by = Guarded.Who.STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public Optional<Opened> open(UUID id) {
        return rows.find(id).map(this::opened);
    }

    private Opened opened(OutsideFiling filing) {
        audit.record("outside.open", "outside", filing.id(), reason(filing.id()));
        var application = application(filing);
        var candidates = application.map(it -> candidates(filing, it)).orElse(List.of());
        var suggested =
                application
                        .flatMap(it -> forms.named(it.procedure()))
                        .map(FormRevision::procedure)
                        .orElse("");
        return new Opened(filing, application, candidates, forms.assignable(), suggested);
    }

    private Optional<OutsideApplication> application(OutsideFiling filing) {
        var read = new ArrayList<OutsideApplication>();
        if (filing.cause() != Cause.UNREADABLE) {
            packages.with(
                    filing.id(),
                    zip -> {
                        try {
                            read.add(PackageReader.read(zip));
                        } catch (PackageReader.Unreadable _) {
                            read.clear();
                        }
                    });
        }
        return read.stream().findFirst();
    }

    /** By the certificate only when its signature holds. */
    private List<PersonRecord> candidates(OutsideFiling filing, OutsideApplication application) {
        var serial =
                filing.signed() == OutsideFiling.Signed.VALID
                        ? application.certificateSerial()
                        : null;
        var found =
                switch (links.whoIs(application.applicant(), serial)) {
                    case Match.Found(var person) -> List.of(person);
                    case Match.Unclear(var people) -> people;
                    case Match.Nobody() -> List.<UUID>of();
                };
        if (found.isEmpty()) {
            return List.of();
        }
        audit.record("person.read", "person", found, reason(filing.id()));
        return registry.persons(found, LocalDate.now(clock));
    }

    /** By the beginning of a name, a reading or a 宛名番号. */
    @Guarded(by = Guarded.Who.STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public List<PersonRecord> search(UUID id, String text) {
        return registry.search(text, 0, reason(id));
    }

    /**
     * Says what it is and whose; it is taken in within seconds, like any filing.
     *
     * @param personId null for somebody who is on no record here
     */
    @Guarded(by = Guarded.Who.STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public Result assign(UUID id, String procedure, @Nullable UUID personId) {
        var filing = rows.lock(id).filter(it -> it.state() == State.WAITING);
        if (filing.isEmpty()) {
            return Result.LATE;
        }
        if (filing.get().cause() == Cause.UNREADABLE || forms.of(procedure).isEmpty()) {
            return Result.UNREADABLE;
        }
        rows.assign(id, procedure, personId, Acting.staff(), clock.instant());
        audit.record("outside.assign", "outside", id, procedure + " person:" + personId);
        outbox.write(BellKind.OUTSIDE, id, "{\"take\":\"" + id + "\"}");
        return Result.DONE;
    }

    /** 不受理; the applicant reads the reason there. The package stays. */
    @Guarded(by = Guarded.Who.STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public Result refuse(UUID id, String why) {
        if (rows.lock(id).filter(it -> it.state() == State.WAITING).isEmpty()) {
            return Result.LATE;
        }
        rows.refuse(id, why, Acting.staff(), clock.instant());
        audit.record("outside.refuse", "outside", id, reason(id));
        outbox.write(BellKind.OUTSIDE, id, "{\"status\":\"" + id + "\"}");
        return Result.DONE;
    }

    /** The package as it came. */
    @Guarded(by = Guarded.Who.STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public void write(UUID id, OutputStream to) {
        audit.record("outside.read", "outside", id, reason(id));
        try {
            rows.write(id, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(UUID id) {
        return "outside:" + id;
    }
}
