package jp.monobe.debit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.debit.model.MandateState;
import jp.monobe.debit.model.MandateState.Why;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.Debits;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.registry.PayerLookup;
import jp.monobe.registry.PayerLookup.Holder;
import org.springframework.stereotype.Component;

/** Whose account may be drawn from (口座振替の要件): the payer's own, and no other. */
@Component
public class MandateRules {

    private final PayerLookup payers;
    private final Settings settings;
    private final Clock clock;

    MandateRules(PayerLookup payers, Settings settings, Clock clock) {
        this.payers = payers;
        this.settings = settings;
        this.clock = clock;
    }

    /** How one begins that came from the portal: where it can never hold, it is refused at once. */
    public MandateState first(Optional<UUID> payer, String feeKind, DebitAccount account) {
        if (payer.isEmpty()) {
            return new MandateState.Refused(Why.NOT_KNOWN);
        }
        if (!drawn().contains(feeKind)) {
            return new MandateState.Refused(Why.OFFICE);
        }
        return isHers(payer.get(), account)
                ? new MandateState.Asked()
                : new MandateState.Refused(Why.NOT_HERS);
    }

    /** Where the register has no reading of her name, the bank's confirmation has to do. */
    public boolean isHers(UUID payer, DebitAccount account) {
        return AccountHolderKana.parse(account.holder())
                .filter(holder -> payers.holder(payer, holder) != Holder.ANOTHERS)
                .isPresent();
    }

    public Debits terms() {
        return settings.of(Acting.city()).at(SettingKey.DEBITS, LocalDate.now(clock));
    }

    /** Kinds of fees that may be drawn today (ADR 58). */
    public Set<String> drawn() {
        return settings.of(Acting.city())
                .find(SettingKey.CHANNELS, LocalDate.now(clock))
                .map(Channels::drawn)
                .orElse(Set.of());
    }

    /** Fees that may be drawn: their names by their kinds, in the city's order. */
    public Map<String, String> fees() {
        var drawn = drawn();
        var names = new LinkedHashMap<String, String>();
        settings.of(Acting.city()).find(SettingKey.BILLING, LocalDate.now(clock)).stream()
                .flatMap(billing -> billing.fees().stream())
                .filter(fee -> drawn.contains(fee.kind()))
                .forEach(fee -> names.put(fee.kind(), fee.name()));
        return names;
    }
}
