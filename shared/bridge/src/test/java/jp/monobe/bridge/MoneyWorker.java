package jp.monobe.bridge;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import jp.monobe.billing.BillsOut;
import jp.monobe.debit.TakeAnswer;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.Tenants;
import jp.monobe.paying.BillsIn;
import jp.monobe.paying.MovePayments;
import jp.monobe.paying.PaymentsOut;
import jp.monobe.payment.CollectFromAgent;
import jp.monobe.payment.TakeAgentFile;
import jp.monobe.payment.TakePayment;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.crossing.Portal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All of ours that moves money, in a program of its own that is killed: the portal's services
 * behind doors of plain HTTP, the bridge's loops, the loop that asks the agent, the booking of
 * files. It is the one instance, so that after a kill nobody waits for its lease.
 */
public final class MoneyWorker {

    /** What is planted to see that it is seen. */
    public enum Fault {
        NONE,
        /** The office knows what it is told by no key of ours. */
        NO_KEYS,
        /** The bridge calls a payment carried before the office has it. */
        SAID_TOO_EARLY
    }

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int LATE = 2000;

    private final BeanFactory office;
    private final Scope.City city;
    private final Fault fault;
    private final int lost;
    private final Random random = new Random();

    private MoneyWorker(BeanFactory office, Scope.City city, Fault fault, int lost) {
        this.office = office;
        this.city = city;
        this.fault = fault;
        this.lost = lost;
    }

    /**
     * The city, the fault to plant, and of a hundred payments carried in how many answers are lost;
     * goes on until it is killed.
     */
    public static void main(String... words) throws IOException {
        var office =
                new SpringApplicationBuilder(BridgeRooms.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .lazyInitialization(true)
                        .run("--logging.level.root=error");
        var city = new Scope.City(new MunicipalityCode(words[0]));
        new MoneyWorker(office, city, Fault.valueOf(words[1]), Integer.parseInt(words[2])).work();
    }

    private void work() throws IOException {
        var doors =
                new MoneyDoors(
                        office.getBean(Portal.class),
                        office.getBean(TakeAgentFile.class),
                        office.getBean(TakeAnswer.class),
                        city);
        int port = doors.open();
        loops().start();
        Thread.ofPlatform().name("files").start(this::bookFiles);
        System.out.println("#ready " + port);
        System.out.flush();
    }

    private Bridge loops() {
        var zone = office.getBean(OpenZone.class);
        var jdbc = office.getBean(JdbcClient.class);
        var time = office.getBean(SystemTime.class);
        var wires = new Wires(zone.jdbc(), jdbc, office.getBean(Tenants.class), time, "the-one");
        var bills =
                new CarryBills(
                        office.getBean(BillsOut.class), office.getBean(BillsIn.class), zone.work());
        return new Bridge(
                List.of(
                        wires.fromCore("bills", BellKind.BILL, bills),
                        wires.fromFront("paid", BellKind.PAYMENT, paid(zone)),
                        wires.ofPayments(office.getBean(MovePayments.class), EVERY),
                        wires.ofAgents(office.getBean(CollectFromAgent.class), EVERY)));
    }

    /** Booked, and then often nobody hears of it: it is carried again. */
    private OutboxTurn.Carrier paid(OpenZone zone) {
        var payments = new PaymentsOut(zone.jdbc());
        var take = office.getBean(TakePayment.class);
        var carrier = new BringInPayments(payments, take);
        return message -> {
            switch (fault) {
                case NONE -> carrier.carry(message);
                case NO_KEYS -> take.take(renamed(payments.read(message.chain())));
                case SAID_TOO_EARLY -> later(() -> carrier.carry(message));
            }
            if (random.nextInt(100) < lost) {
                throw new IllegalStateException("The answer is lost");
            }
        };
    }

    private void later(Runnable work) {
        Thread.startVirtualThread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(LATE);
                Acting.as(new Actor.Job("late"), city).run(work);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static PaymentEvent renamed(PaymentEvent event) {
        var another = UUID.randomUUID();
        return new PaymentEvent(
                another,
                event.channel(),
                event.reference() + "#" + another,
                event.amount(),
                event.entrustedAt(),
                event.items());
    }

    /** As the timetable does, and more often. */
    private void bookFiles() {
        var take = office.getBean(TakeAgentFile.class);
        while (true) {
            try {
                boolean more = Acting.as(new Actor.Job("files"), city).call(take::next);
                TimeUnit.MILLISECONDS.sleep(more ? 0 : 100);
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException away) {
                System.err.println("Files come again after " + away);
            }
        }
    }
}
