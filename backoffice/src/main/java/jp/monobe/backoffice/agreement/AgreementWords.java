package jp.monobe.backoffice.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.agreement.AgreementResult;
import jp.monobe.agreement.Fault;
import jp.monobe.agreement.Terms;
import jp.monobe.agreement.model.ChangeState;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.Channels;

/** Agreements in words (委託のことば). */
final class AgreementWords {

    private AgreementWords() {}

    static String ways(Collection<PaymentChannel> ways) {
        return ways.isEmpty()
                ? words("office.agents.way.none")
                : Stream.of(PaymentChannel.values())
                        .filter(ways::contains)
                        .map(it -> words("office.agents.way." + it))
                        .collect(Collectors.joining("、"));
    }

    static String fee(String kind, List<Billing.Fee> fees) {
        return fees.stream()
                .filter(it -> it.kind().equals(kind))
                .map(Billing.Fee::name)
                .findFirst()
                .orElse(kind);
    }

    static String cost(Agents.Cost cost) {
        return words(
                "office.agents.cost.of",
                cost.percent().stripTrailingZeros().toPlainString(),
                cost.yen());
    }

    static SummaryList agent(Agents.Designated agent, List<Billing.Fee> fees) {
        var list = new SummaryList();
        list.add(words("office.agents.address"), agent.address());
        list.add(words("office.agents.basis"), words("office.agents.basis." + agent.kind()));
        list.add(words("office.agents.announced"), DateText.of(agent.announcedOn()));
        list.add(
                words("office.agents.term"),
                agent.until() == null
                        ? words("office.agents.term.open", DateText.of(agent.from()))
                        : words(
                                "office.agents.term.until",
                                DateText.of(agent.from()),
                                DateText.of(agent.until())));
        list.add(words("office.agents.ways"), ways(agent.channels()));
        list.add(
                words("office.agents.fees"),
                agent.fees().isEmpty()
                        ? words("office.agents.fees.all")
                        : agent.fees().stream()
                                .map(it -> fee(it, fees))
                                .collect(Collectors.joining("、")));
        list.add(
                words("office.agents.days"), words("office.agents.days.rule", agent.daysToPayIn()));
        list.add(words("office.agents.pay-in"), agent.payInRule());
        list.add(words("office.agents.cost"), cost(agent.cost()));
        return list;
    }

    /** Whole, for whoever decides it. */
    static List<Component> terms(Terms terms, List<Billing.Fee> fees) {
        return switch (terms) {
            case Terms.OfAgents(var agents) ->
                    agents.designated().stream()
                            .flatMap(it ->
                                    Stream.<Component>of(
                                            new com.vaadin.flow.component.html.H4(it.name()),
                                            agent(it, fees)))
                            .toList();
            case Terms.OfChannels(var channels) -> List.of(channels(channels, fees));
        };
    }

    private static SummaryList channels(Channels channels, List<Billing.Fee> fees) {
        var list = new SummaryList();
        list.add(
                words("office.agents.mode"),
                words(channels.test() ? "office.agents.mode.test" : "office.agents.mode.real"));
        channels.fees().forEach(it -> list.add(fee(it.kind(), fees), ways(it.ways())));
        return list;
    }

    static StatusTag state(ChangeState.Code state) {
        var tone =
                switch (state) {
                    case PROPOSED -> Tone.PROGRESS;
                    case APPROVED -> Tone.GOOD;
                    case REFUSED, WITHDRAWN -> Tone.NEUTRAL;
                };
        return new StatusTag(tone, words("office.agents.state." + state));
    }

    static NotificationBanner told(AgreementResult result, List<Billing.Fee> fees) {
        return switch (result) {
            case AgreementResult.Done _ -> banner(Tone.GOOD, "done", "");
            case AgreementResult.Stale _ -> banner(Tone.ATTENTION, "stale", "");
            case AgreementResult.NotFromHere _ -> banner(Tone.ATTENTION, "stale", "");
            case AgreementResult.SamePerson _ -> banner(Tone.ATTENTION, "same-person", "");
            case AgreementResult.NoReason _ -> banner(Tone.ATTENTION, "no-reason", "");
            case AgreementResult.WrongDay(var first, var last) ->
                    banner(
                            Tone.ATTENTION,
                            "wrong-day",
                            words(
                                    "office.agents.told.wrong-day.text",
                                    DateText.of(first),
                                    DateText.of(last)));
            case AgreementResult.ProposedBefore _ -> banner(Tone.ATTENTION, "before", "");
            case AgreementResult.Wrong(var faults) ->
                    banner(
                            Tone.ATTENTION,
                            "wrong",
                            faults.stream()
                                    .map(it -> fault(it, fees))
                                    .distinct()
                                    .collect(Collectors.joining(" ")));
        };
    }

    private static NotificationBanner banner(Tone tone, String key, String more) {
        var text = more.isEmpty() ? words("office.agents.told." + key + ".text") : more;
        return new NotificationBanner(tone, words("office.agents.told." + key), text).announced();
    }

    static String fault(Fault fault, List<Billing.Fee> fees) {
        return switch (fault) {
            case Fault.NoAgent(var kind, var way) ->
                    words("office.agents.fault.no-agent", fee(kind, fees), way(way));
            case Fault.TwoAgents(var way) -> words("office.agents.fault.two-agents", way(way));
            case Fault.NotItsWay(var way) -> words("office.agents.fault.not-its-way", way(way));
            case Fault.Incomplete _ -> words("office.agents.fault.incomplete");
            case Fault.NotPrepared(var way) -> words("office.agents.fault.not-prepared", way(way));
            case Fault.NoSuchFee(var kind) -> words("office.agents.fault.no-such-fee", kind);
            case Fault.TestWithMoney _ -> words("office.agents.fault.test-with-money");
            case Fault.Same _ -> words("office.agents.fault.same");
        };
    }

    private static String way(PaymentChannel way) {
        return words("office.agents.way." + way);
    }

    static String words(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
