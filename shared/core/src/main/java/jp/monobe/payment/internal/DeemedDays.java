package jp.monobe.payment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import jp.monobe.billing.spi.PaidDays;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Agents.Designated;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.payment.internal.PaidInRows.Row;
import jp.monobe.payment.model.PaidDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies {@link PaidDay} with the contract of the day on which she paid. */
@Component
@LegalBasis("地方自治法231条の2の5")
public class DeemedDays implements PaidDays {

    /** Of one statement. */
    private static final int LOT = 1_000;

    private final PaidInRows rows;
    private final Settings settings;
    private final Clock clock;

    DeemedDays(PaidInRows rows, Settings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is known of a receipt.
     *
     * @param entrustedOn 委託日
     */
    public record Deemed(LocalDate entrustedOn, PaidDay day) {

        /** Null while it is open, or nothing was paid in. */
        public @Nullable LocalDate countsOn() {
            return switch (day) {
                case PaidDay.Entrusted(var on) -> on;
                case PaidDay.PaidIn(var on) -> on;
                case PaidDay.Open(_), PaidDay.NotPaidIn(_) -> null;
            };
        }
    }

    @Override
    public Map<UUID, Day> of(Collection<UUID> receipts) {
        var found = new HashMap<UUID, Day>();
        deemed(receipts).forEach((receipt, it) -> found.put(receipt, said(it)));
        return found;
    }

    /** While the agent has time her day is said. */
    private static Day said(Deemed it) {
        boolean open = it.day() instanceof PaidDay.Open;
        return new Day(it.entrustedOn(), open ? it.entrustedOn() : it.countsOn());
    }

    /** By receipt, however many; of one told anew the last that was told. */
    public Map<UUID, Deemed> deemed(Collection<UUID> receipts) {
        var found = new HashMap<UUID, Deemed>();
        receipts.stream()
                .gather(Gatherers.windowFixed(LOT))
                .flatMap(some -> rows.of(some).stream())
                .forEach(row -> found.put(row.receipt(), deemed(row)));
        return found;
    }

    private Deemed deemed(Row row) {
        return new Deemed(
                row.paidOn(), of(row).orElseGet(() -> new PaidDay.Entrusted(row.paidOn())));
    }

    /** Empty where nobody was entrusted, such as of a bank that draws from accounts. */
    public Optional<PaidDay> of(Row row) {
        return contract(row)
                .map(it ->
                        PaidDay.of(
                                row.paidOn(),
                                row.arrivedOn(),
                                it.daysToPayIn(),
                                LocalDate.now(clock)));
    }

    public Optional<Designated> contract(Row row) {
        return settings.of(Acting.city())
                .find(SettingKey.AGENTS, row.paidOn())
                .flatMap(it -> it.by(row.channel(), row.paidOn()));
    }

    /** The least days any agent has or had. */
    public int leastDays() {
        var city = settings.of(Acting.city());
        return city.settings().stream()
                .filter(it -> it.key().equals(SettingKey.AGENTS.name()))
                .flatMap(it -> city.find(SettingKey.AGENTS, it.from()).stream())
                .flatMap(it -> it.designated().stream())
                .mapToInt(Designated::daysToPayIn)
                .min()
                .orElse(0);
    }
}
