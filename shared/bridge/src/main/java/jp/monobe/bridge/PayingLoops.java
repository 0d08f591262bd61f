package jp.monobe.bridge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.monobe.agreement.spi.KeyProbe;
import jp.monobe.billing.BillsOut;
import jp.monobe.debit.MandatesOut;
import jp.monobe.debit.TakeMandate;
import jp.monobe.exchange.BellKind;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.KeyFolder.Key;
import jp.monobe.municipality.Settings;
import jp.monobe.paying.BillsIn;
import jp.monobe.paying.CardKeyProbe;
import jp.monobe.paying.CardRefunds;
import jp.monobe.paying.DebitsIn;
import jp.monobe.paying.DebitsOut;
import jp.monobe.paying.MovePayments;
import jp.monobe.paying.PaymentsOut;
import jp.monobe.paying.RemindBills;
import jp.monobe.payment.CardMessages;
import jp.monobe.payment.CollectFromAgent;
import jp.monobe.payment.TakePayment;
import jp.monobe.refund.CardGiveBacks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the bridge does about bills and payments. */
@Configuration(proxyBeanMethods = false)
class PayingLoops {

    private static final String PORTAL = "${monobe.public-url:http://localhost:8080}";

    @Bean
    BillsIn billsIn(OpenZone zone, Clock clock, SystemTime time, @Value(PORTAL) String portal) {
        return new BillsIn(zone.jdbc(), clock, time, portal);
    }

    /** Rung by the back office's timetable. */
    @Bean
    RemindBills remindBills(
            OpenZone zone,
            Settings settings,
            Clock clock,
            SystemTime time,
            @Value(PORTAL) String portal) {
        return new RemindBills(zone.jdbc(), zone.work(), settings, clock, time, portal);
    }

    @Bean
    MovePayments movePayments(
            OpenZone zone,
            @Value("${monobe.card.keys:}") String keys,
            Clock clock,
            SystemTime time,
            @Value(PORTAL) String portal) {
        return new MovePayments(zone.jdbc(), zone.work(), keys, clock, time, portal);
    }

    /** The agreement room knows no front room. */
    @Bean
    KeyProbe cardKeyProbe(@Value("${monobe.card.keys:}") String keys) {
        var probe = new CardKeyProbe(keys);
        return new KeyProbe() {
            @Override
            public Key key() {
                return Key.CARD;
            }

            @Override
            public KeyAnswer ask() {
                return probe.ask();
            }
        };
    }

    @Bean
    DebitsIn debitsIn(OpenZone zone, SystemTime time, @Value(PORTAL) String portal) {
        return new DebitsIn(zone.jdbc(), time, portal);
    }

    @Bean("debit-loops")
    @ConditionalOnBooleanProperty(
            name = {"monobe.loops.enabled", "monobe.bridge.enabled"},
            matchIfMissing = true)
    Bridge debitLoops(
            Wires wires, MandatesOut mandates, DebitsIn front, TakeMandate office, OpenZone zone) {
        return new Bridge(
                List.of(
                        wires.fromFront(
                                "debit-wishes",
                                BellKind.DEBIT,
                                new BringInDebits(new DebitsOut(zone.jdbc()), office)),
                        wires.fromCore(
                                "debits",
                                BellKind.DEBIT,
                                new CarryDebits(mandates, front, zone.work()))));
    }

    @Bean("money-loops")
    @ConditionalOnBooleanProperty(
            name = {"monobe.loops.enabled", "monobe.bridge.enabled"},
            matchIfMissing = true)
    Bridge moneyLoops(
            Wires wires,
            BillsOut bills,
            BillsIn front,
            TakePayment payments,
            CardMessages messages,
            CardGiveBacks refunds,
            OpenZone zone) {
        return new Bridge(
                List.of(
                        wires.fromCore(
                                "bills", BellKind.BILL, new CarryBills(bills, front, zone.work())),
                        wires.fromFront(
                                "paid",
                                BellKind.PAYMENT,
                                new BringInPayments(new PaymentsOut(zone.jdbc()), payments)),
                        wires.fromFront(
                                "card-news",
                                BellKind.CARD,
                                new BringInCardNews(messages, refunds))));
    }

    /** Works within the open zone and asks agents, so the bridge's switch is not its. */
    @Bean("payment-loop")
    @ConditionalOnBooleanProperty(name = "monobe.loops.enabled", matchIfMissing = true)
    Bridge paymentLoop(
            Wires wires, MovePayments payments, @Value("${monobe.card.every:PT10S}") String every) {
        return new Bridge(List.of(wires.ofPayments(payments, Duration.parse(every))));
    }

    @Bean
    CardRefunds cardRefunds(@Value("${monobe.card.keys:}") String keys) {
        return new CardRefunds(keys);
    }

    /** Asks card agents from within the office, so the bridge's switch is not its. */
    @Bean("refund-loop")
    @ConditionalOnBooleanProperty(name = "monobe.loops.enabled", matchIfMissing = true)
    Bridge refundLoop(
            Wires wires,
            CardGiveBacks office,
            CardRefunds agent,
            @Value("${monobe.card.every:PT10S}") String every) {
        return new Bridge(List.of(wires.ofRefunds(office, agent, Duration.parse(every))));
    }

    /** Speaks to collecting agents and not to the open zone, so the bridge's switch is not its. */
    @Bean("agent-loop")
    @ConditionalOnBooleanProperty(name = "monobe.loops.enabled", matchIfMissing = true)
    Bridge agentLoop(
            Wires wires,
            CollectFromAgent agent,
            @Value("${monobe.agent.every:PT2S}") String every) {
        return new Bridge(List.of(wires.ofAgents(agent, Duration.parse(every))));
    }
}
