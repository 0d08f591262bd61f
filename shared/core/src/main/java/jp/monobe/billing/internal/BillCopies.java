package jp.monobe.billing.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.billing.Bill;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.billing.model.SlipPlan.Awaited;
import jp.monobe.billing.spi.BillGivenBack;
import jp.monobe.billing.spi.PaidDays;
import jp.monobe.billing.spi.SlipDebits;
import jp.monobe.exchange.BillCopy;
import jp.monobe.exchange.BillCopy.Debit;
import jp.monobe.exchange.BillCopy.ElQr;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.exchange.BillCopy.SlipCopy;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.registry.PayerLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Composes what the open zone may know of a bill: no child, no address, nothing of who is
 * protected.
 */
@Component
public class BillCopies {

    private final SlipRows slips;
    private final Ledger ledger;
    private final PayerLookup payers;
    private final SlipDebits debits;
    private final BillGivenBack givenBack;
    private final PaidDays days;
    private final Settings settings;
    private final Clock clock;

    BillCopies(
            SlipRows slips,
            Ledger ledger,
            PayerLookup payers,
            SlipDebits debits,
            BillGivenBack givenBack,
            PaidDays days,
            Settings settings,
            Clock clock) {
        this.slips = slips;
        this.debits = debits;
        this.givenBack = givenBack;
        this.days = days;
        this.ledger = ledger;
        this.payers = payers;
        this.settings = settings;
        this.clock = clock;
    }

    public BillCopy of(Bill bill) {
        var balance = ledger.balance(bill.id());
        var city = settings.of(Acting.city());
        var terms = city.at(SettingKey.BILLING, LocalDate.now(clock));
        var out = payers.recipient(bill.payerId(), bill.aboutId());
        var all =
                slips.of(bill.id()).stream()
                        .sorted(Comparator.comparing(Slip::issuedOn).thenComparing(Slip::id))
                        .toList();
        var receipts = ledger.receiptsOf(bill.id());
        var drawn = debits.of(all.stream().map(Slip::id).toList());
        var tooMuch = tooMuch(all, balance.owed());
        return new BillCopy(
                bill.id(),
                out.accountId(),
                bill.version(),
                bill.feeKind(),
                bill.title(),
                bill.amount(),
                balance.owed(),
                state(bill.state()),
                bill.state() == BillState.SETTLED ? settledOn(receipts) : null,
                receipts.ids(),
                all.stream()
                        .map(slip -> {
                            var standing = standing(bill, slip, tooMuch);
                            return copy(
                                    slip,
                                    standing,
                                    terms,
                                    standing == Standing.IN_FORCE ? elQr(bill, slip, city) : null,
                                    standing == Standing.IN_FORCE ? drawn.get(slip.id()) : null,
                                    out.underProtection());
                        })
                        .toList(),
                givenBack.of(bill.id()),
                ledger.fromAllowance(bill.id()).orElse(null),
                UtcTime.whole(clock.instant()));
    }

    /** The day that counts of the last one; none while an agent that is late has not paid in. */
    private @Nullable LocalDate settledOn(Receipts receipts) {
        var counted = days.of(receipts.ids()).values();
        return counted.isEmpty()
                ? receipts.lastOn()
                : counted.stream().anyMatch(it -> it.countsOn() == null)
                        ? null
                        : counted.stream()
                                .map(it -> Objects.requireNonNull(it.countsOn()))
                                .max(Comparator.naturalOrder())
                                .orElse(null);
    }

    private SlipCopy copy(
            Slip slip,
            Standing standing,
            Billing terms,
            @Nullable ElQr elQr,
            @Nullable Debit debit,
            boolean hidden) {
        return new SlipCopy(
                slip.id(),
                slip.number().value(),
                slip.part(),
                slip.amount(),
                slip.dueOn(),
                slip.payableUntil(),
                standing,
                BillLetters.barcode(slip, terms.maker()).map(SlipBarcode::digits).orElse(null),
                payEasy(slip, terms),
                elQr,
                debit,
                hidden || standing == Standing.VOID ? null : slips.screen(slip.id()));
    }

    /** How one of its slips stands, without its documents. */
    public Standing standing(Bill bill, Slip slip) {
        var owed = ledger.balance(bill.id()).owed();
        return standing(bill, slip, tooMuch(slips.of(bill.id()), owed));
    }

    /** Never more than is owed is asked for on a screen, whatever papers are about. */
    private static Set<UUID> tooMuch(List<Slip> all, Yen owed) {
        var awaited =
                all.stream()
                        .filter(Slip::isAwaited)
                        .map(it -> new Awaited(it.id(), it.part(), it.amount(), it.dueOn()))
                        .toList();
        return Set.copyOf(SlipPlan.lowered(awaited, owed).voids());
    }

    private static Standing standing(Bill bill, Slip slip, Set<UUID> tooMuch) {
        if (!slip.received().equals(Yen.ZERO)) {
            return Standing.PAID;
        }
        boolean counts =
                !slip.isVoid() && bill.state() == BillState.OPEN && !tooMuch.contains(slip.id());
        return counts ? Standing.IN_FORCE : Standing.VOID;
    }

    /** As it was printed, while the city still has it on. */
    private @Nullable ElQr elQr(Bill bill, Slip slip, CitySettings city) {
        return city.find(SettingKey.EL_QR, LocalDate.now(clock))
                .filter(jp.monobe.municipality.ElQr::isOn)
                .flatMap(_ -> ElQrs.of(bill.feeKind(), slip, city))
                .map(it -> new ElQr(it.number().digits(), it.text()))
                .orElse(null);
    }

    private static @Nullable PayEasy payEasy(Slip slip, Billing terms) {
        return Optional.ofNullable(terms.payEasy())
                .map(it ->
                        new PayEasy(
                                it.agency(),
                                slip.number().value(),
                                slip.confirmation(),
                                it.category()))
                .orElse(null);
    }

    private static BillCopy.State state(BillState state) {
        return switch (state) {
            case OPEN -> BillCopy.State.OPEN;
            case SETTLED -> BillCopy.State.SETTLED;
            case CANCELLED, WRITTEN_OFF -> BillCopy.State.CANCELLED;
        };
    }

    /** Which receipts a bill has that were not taken back, and the last one's day. */
    record Receipts(List<UUID> ids, @Nullable LocalDate lastOn) {}
}
