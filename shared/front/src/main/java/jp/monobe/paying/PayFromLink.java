package jp.monobe.paying;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.paying.internal.AskAgent;
import jp.monobe.paying.internal.BillRows;
import jp.monobe.paying.internal.CardAgent;
import jp.monobe.paying.internal.PayLinks;
import jp.monobe.paying.internal.PayLinks.Said;
import jp.monobe.paying.internal.Payment;
import jp.monobe.paying.internal.PaymentBeginnings;
import jp.monobe.paying.internal.PaymentRows;
import jp.monobe.paying.model.PaymentState;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Pays one slip from a signed link, without sign-in (ADR 49). The link opens this slip and nothing
 * else; whoever holds it can pay, and can see an amount and a day.
 */
@Service
public class PayFromLink {

    private final PayLinks links;
    private final BillRows bills;
    private final PaymentBeginnings beginnings;
    private final PaymentRows payments;
    private final AskAgent ask;
    private final CardAgent agent;
    private final Settings settings;
    private final Clock clock;

    PayFromLink(
            PayLinks links,
            BillRows bills,
            PaymentBeginnings beginnings,
            PaymentRows payments,
            AskAgent ask,
            CardAgent agent,
            Settings settings,
            Clock clock) {
        this.links = links;
        this.bills = bills;
        this.beginnings = beginnings;
        this.payments = payments;
        this.ask = ask;
        this.agent = agent;
        this.settings = settings;
        this.clock = clock;
    }

    /** A slip and whoever has to pay it now. */
    private record Meant(Said said, UUID account, BillData bill, SlipData slip) {}

    /** Asks the agent first, where a payment stands open: she may have just come back. */
    @Guarded(by = Who.VISITOR)
    public LinkPage open(String token) {
        var meant = meant(token);
        meant.flatMap(it -> payments.liveOf(List.of(it.slip().id())))
                .filter(live -> live.state() instanceof PaymentState.Offered)
                .ifPresent(live -> ask.look(live.id()));
        return meant.flatMap(_ -> meant(token)).map(this::page).orElseGet(LinkPage.Unusable::new);
    }

    /** The same refusal whatever is wrong with it: who guesses learns nothing. */
    private Optional<Meant> meant(String token) {
        if (days() == 0) {
            return Optional.empty();
        }
        var said = PayLinks.read(token);
        return said.flatMap(it -> bills.ofSlip(it.slip()))
                .filter(owned -> links.isOurs(said.get(), owned.account()))
                .map(owned -> new Meant(said.get(), owned.account(), owned.bill(), owned.slip()));
    }

    private LinkPage page(Meant meant) {
        var slip = meant.slip();
        boolean isOver =
                today().isAfter(meant.said().until()) || today().isAfter(slip.payableUntil());
        return switch (slip.word()) {
            case PAID -> new LinkPage.Paid();
            case CONFIRMING -> new LinkPage.Confirming();
            case CANCELLED -> new LinkPage.Changed();
            case UNPAID, PAYING ->
                    slip.amount().amount() != meant.said().amount()
                            ? new LinkPage.Changed()
                            : isOver ? new LinkPage.Over() : payable(slip);
        };
    }

    private LinkPage payable(SlipData slip) {
        var live = payments.liveOf(List.of(slip.id()));
        if (live.isPresent()) {
            return new LinkPage.Underway(
                    live.filter(it -> it.back() != null).flatMap(Payment::openPage));
        }
        return new LinkPage.Payable(
                slip.amount(),
                slip.dueOn(),
                slip.payableUntil(),
                slip.ways().contains(PaymentChannel.CARD)
                        && agent.isThere()
                        && slip.amount().compareTo(PayByCard.LEAST) >= 0,
                isTest(),
                slip.barcode(),
                slip.payEasy(),
                slip.elQr());
    }

    /**
     * Begins, or finds what is begun.
     *
     * @param back path in the portal to which the agent leads back: the link's own page
     */
    @Guarded(by = Who.VISITOR)
    public LinkResult byCard(String token, String back) {
        var meant =
                meant(token)
                        .filter(it ->
                                page(it)
                                                instanceof
                                                LinkPage.Payable(_, _, _, boolean card, _, _, _, _)
                                        && card);
        if (meant.isEmpty()) {
            return new LinkResult.Look();
        }
        try {
            return beginnings
                    .insert(
                            meant.get().account(),
                            List.of(meant.get().slip().id()),
                            PaymentChannel.CARD,
                            back)
                    .map(this::offered)
                    .orElseGet(LinkResult.Look::new);
        } catch (DuplicateKeyException _) {
            return new LinkResult.Look();
        }
    }

    private LinkResult offered(UUID payment) {
        ask.open(payment);
        return payments.find(payment)
                .flatMap(Payment::openPage)
                .<LinkResult>map(LinkResult.Go::new)
                .orElseGet(LinkResult.Away::new);
    }

    /**
     * A link for one of her slips, to pay without sign-in or to hand on; empty where the city makes
     * none.
     */
    @Guarded(by = Who.RESIDENT, owning = "bill-slip")
    public Optional<String> token(UUID slip) {
        int days = days();
        return days == 0
                ? Optional.empty()
                : bills.ofSlip(slip)
                        .filter(owned -> owned.slip().isPayable(today()))
                        .flatMap(owned ->
                                links.token(
                                        slip,
                                        owned.account(),
                                        owned.slip().amount().amount(),
                                        today().plusDays(days)));
    }

    private int days() {
        return settings.of(Acting.city()).find(SettingKey.PAY_LINK_DAYS, today()).orElse(0);
    }

    private boolean isTest() {
        return settings.of(Acting.city())
                .find(SettingKey.CHANNELS, today())
                .filter(Channels::test)
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
