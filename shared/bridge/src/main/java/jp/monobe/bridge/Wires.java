package jp.monobe.bridge;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import jp.monobe.casework.AttachmentScans;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.filing.VirusScanner;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import jp.monobe.myna.PullFilings;
import jp.monobe.paying.CardRefunds;
import jp.monobe.paying.MovePayments;
import jp.monobe.payment.CollectFromAgent;
import jp.monobe.refund.CardGiveBacks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joins bell, outbox, cities and lease to a loop. */
final class Wires {

    private static final Actor BRIDGE = new Actor.Job("bridge");

    private final JdbcClient bridge;
    private final JdbcClient office;
    private final Tenants tenants;
    private final SystemTime time;
    private final Lease lease;

    Wires(JdbcClient bridge, JdbcClient office, Tenants tenants, SystemTime time, String instance) {
        this.bridge = bridge;
        this.office = office;
        this.tenants = tenants;
        this.time = time;
        this.lease = new Lease(office, time, instance);
    }

    Loop fromFront(String name, BellKind kind, OutboxTurn.Carrier carrier) {
        return loop(
                name,
                kind,
                new Bells(bridge, new Scope.Open(), BRIDGE),
                Outbox.ofFront(bridge, time),
                carrier);
    }

    Loop fromCore(String name, BellKind kind, OutboxTurn.Carrier carrier) {
        return loop(
                name,
                kind,
                new Bells(office, new Scope.Platform(), BRIDGE),
                Outbox.ofCore(office, time),
                carrier);
    }

    /** The catalogue's: of every city and of the platform; a new day is work too. */
    Loop ofCatalogue(PublicLists lists, Clock clock, OpenZone zone) {
        var carry = new CarryPublic(lists::ofCatalogue, zone);
        var outbox = Outbox.ofCore(office, time);
        var bells = new Bells(office, new Scope.Platform(), BRIDGE);
        var turn = new OutboxTurn(outbox, BellKind.CATALOGUE, carry, BRIDGE, time);
        return new Loop(
                "catalogue",
                () -> bells.answer(BellKind.CATALOGUE),
                () -> {
                    var scopes = everyCity().get();
                    scopes.add(new Scope.Platform());
                    return scopes;
                },
                new CatalogueTurn(lists.catalogue(), turn, BRIDGE, clock, time),
                lease,
                time);
    }

    Loop fromOutside(PullFilings filings, Duration pause) {
        return ofTimes("outside", new PullTurn(filings, pause, BRIDGE, time));
    }

    Loop ofScans(AttachmentScans scans, VirusScanner scanner, Duration pause) {
        return ofTimes("scans", new ScanTurn(scans, scanner, pause, BRIDGE, time));
    }

    Loop ofPayments(MovePayments payments, Duration pause) {
        return ofTimes("payments", new PaymentTurn(payments, pause, BRIDGE, time));
    }

    Loop ofAgents(CollectFromAgent agent, Duration pause) {
        return ofTimes("agents", new CollectTurn(agent, pause, BRIDGE, time));
    }

    Loop ofRefunds(CardGiveBacks office, CardRefunds agent, Duration pause) {
        return ofTimes("refunds", new RefundTurn(office, agent, pause, BRIDGE, time));
    }

    /** No bell rings: each city is looked at again after a pause. */
    private Loop ofTimes(String name, Loop.Turn turn) {
        return new Loop(name, Set::of, everyCity(), turn, lease, time);
    }

    private Loop loop(
            String name, BellKind kind, Bells bells, Outbox outbox, OutboxTurn.Carrier carrier) {
        return new Loop(
                name,
                () -> bells.answer(kind),
                everyCity(),
                new OutboxTurn(outbox, kind, carrier, BRIDGE, time),
                lease,
                time);
    }

    private Supplier<Set<Scope>> everyCity() {
        return () -> {
            var cities = new LinkedHashSet<Scope>();
            tenants.all().stream()
                    .filter(Tenant::isServed)
                    .map(tenant -> new Scope.City(tenant.code()))
                    .forEach(cities::add);
            return cities;
        };
    }
}
