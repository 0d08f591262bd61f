package jp.monobe.agreement.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.agreement.Fault;
import jp.monobe.agreement.Terms;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Agents.Designated;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.payment.MoneyCame;
import org.springframework.stereotype.Component;

/** What may be agreed (委託の要件): no fee is offered by a way that nobody takes. */
@Component
public class AgreementRules {

    private static final int LONGEST = 100;

    private final AgreementRows rows;
    private final MoneyCame money;

    AgreementRules(AgreementRows rows, MoneyCame money) {
        this.rows = rows;
        this.money = money;
    }

    /** None when it may hold from that day on. */
    public List<Fault> faults(Terms terms, LocalDate from) {
        var city = rows.settings();
        if (city.find(terms.subject().key(), from).filter(terms.value()::equals).isPresent()) {
            return List.of(new Fault.Same());
        }
        return switch (terms) {
            case Terms.OfAgents(var agents) -> ofAgents(agents, city, from);
            case Terms.OfChannels(var channels) -> ofChannels(channels, city, from);
        };
    }

    private static List<Fault> ofAgents(Agents agents, CitySettings city, LocalDate from) {
        var faults = new ArrayList<Fault>();
        for (var each : agents.designated()) {
            if (isIncomplete(each)) {
                faults.add(new Fault.Incomplete());
            }
            each.channels().stream()
                    .filter(way -> !each.kind().ways().contains(way))
                    .forEach(way -> faults.add(new Fault.NotItsWay(way)));
        }
        overlaps(agents).forEach(way -> faults.add(new Fault.TwoAgents(way)));
        days(city, SettingKey.CHANNELS, SettingKey.AGENTS, from)
                .flatMap(day ->
                        city.find(SettingKey.CHANNELS, day).stream()
                                .flatMap(channels -> uncovered(channels, agents, day)))
                .distinct()
                .forEach(faults::add);
        return faults;
    }

    /**
     * On which the terms meet others: from their own day on, also what is planned for later, as
     * long as nothing is planned in their own place.
     */
    private static Stream<LocalDate> days(
            CitySettings city, SettingKey<?> others, SettingKey<?> own, LocalDate from) {
        var end = later(city, own, from).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        return Stream.concat(
                Stream.of(from), later(city, others, from).filter(day -> day.isBefore(end)));
    }

    private static Stream<LocalDate> later(CitySettings city, SettingKey<?> key, LocalDate than) {
        return city.settings().stream()
                .filter(it -> it.key().equals(key.name()))
                .map(Setting::from)
                .filter(day -> day.isAfter(than));
    }

    private static boolean isIncomplete(Designated it) {
        return Stream.of(it.name(), it.address(), it.payInRule())
                        .anyMatch(text -> text.isBlank() || text.length() > LONGEST)
                || it.channels().isEmpty()
                || it.announcedOn().isAfter(it.from())
                || it.until() != null && it.until().isBefore(it.from());
    }

    /** Of one way, since whose money it is must be certain. */
    private static Stream<PaymentChannel> overlaps(Agents agents) {
        var all = agents.designated();
        return Stream.of(PaymentChannel.values())
                .filter(way ->
                        all.stream()
                                .filter(it -> it.channels().contains(way))
                                .anyMatch(one ->
                                        all.stream()
                                                .anyMatch(other ->
                                                        one != other
                                                                && other.channels().contains(way)
                                                                && other.isInForce(one.from()))));
    }

    private static Stream<Fault> uncovered(Channels channels, Agents agents, LocalDate from) {
        return channels.fees().stream()
                .flatMap(fee ->
                        fee.ways().stream()
                                .filter(way -> way != PaymentChannel.DIRECT_DEBIT)
                                .filter(way ->
                                        agents.designated().stream()
                                                .noneMatch(it -> it.takes(fee.kind(), way, from)))
                                .map(way -> new Fault.NoAgent(fee.kind(), way)));
    }

    private static Agents agents(CitySettings city, LocalDate day) {
        return city.find(SettingKey.AGENTS, day).orElseGet(() -> new Agents(List.of()));
    }

    private List<Fault> ofChannels(Channels channels, CitySettings city, LocalDate from) {
        var faults = new ArrayList<Fault>();
        var billing = city.find(SettingKey.BILLING, from);
        var kinds = billing.stream().flatMap(it -> it.fees().stream()).map(Billing.Fee::kind);
        var known = kinds.toList();
        channels.fees().stream()
                .map(Channels.OfFee::kind)
                .filter(kind -> !known.contains(kind))
                .forEach(kind -> faults.add(new Fault.NoSuchFee(kind)));
        days(city, SettingKey.AGENTS, SettingKey.CHANNELS, from)
                .flatMap(day -> uncovered(channels, agents(city, day), day))
                .distinct()
                .forEach(faults::add);
        var any = channels.any();
        if (any.contains(PaymentChannel.PAY_EASY)
                && billing.filter(it -> it.payEasy() != null).isEmpty()) {
            faults.add(new Fault.NotPrepared(PaymentChannel.PAY_EASY));
        }
        if (any.contains(PaymentChannel.DIRECT_DEBIT)
                && city.find(SettingKey.DEBIT_CONSIGNOR, from).isEmpty()) {
            faults.add(new Fault.NotPrepared(PaymentChannel.DIRECT_DEBIT));
        }
        var squares = city.find(SettingKey.EL_QR, from);
        if (channels.fees().stream()
                .filter(it -> it.ways().contains(PaymentChannel.EL_QR))
                .anyMatch(it -> squares.flatMap(el -> el.numberOf(it.kind())).isEmpty())) {
            faults.add(new Fault.NotPrepared(PaymentChannel.EL_QR));
        }
        boolean test = city.find(SettingKey.CHANNELS, from).filter(Channels::test).isPresent();
        if (channels.test() != test && money.any()) {
            faults.add(new Fault.TestWithMoney());
        }
        return faults;
    }
}
