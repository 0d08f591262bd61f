package jp.monobe.paying;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Billing;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.paying.internal.DebitRows;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.reference.Banks;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Direct-debit mandates of the payer herself (口座振替の申込み). Whose account it is, the office compares
 * with the register and the bank confirms; here only its form is looked at.
 */
@Service
public class MyDebits {

    private final DebitRows rows;
    private final Settings settings;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final TransactionOperations work;
    private final Clock clock;
    private final Ids ids;

    MyDebits(
            DebitRows rows,
            Settings settings,
            Outbox outbox,
            AuditTrail audit,
            TransactionOperations work,
            Clock clock,
            Ids ids) {
        this.rows = rows;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    /** A fee that may be drawn (料金). */
    public record Fee(String kind, String name) {}

    /** Fees that may be drawn; none where the city does not. */
    @Guarded(by = Who.RESIDENT)
    public List<Fee> fees() {
        var today = LocalDate.now(clock);
        var city = settings.of(Acting.city());
        var drawn = city.find(SettingKey.CHANNELS, today).map(Channels::drawn);
        return city.find(SettingKey.BILLING, today).stream()
                .flatMap(terms -> terms.fees().stream())
                .filter(fee -> drawn.orElse(Set.of()).contains(fee.kind()))
                .map(MyDebits::fee)
                .toList();
    }

    private static Fee fee(Billing.Fee fee) {
        return new Fee(fee.kind(), fee.name());
    }

    /** Those that live first, then the newest. */
    @Guarded(by = Who.RESIDENT)
    public List<DebitData> all() {
        var names = fees().stream().collect(Collectors.toMap(Fee::kind, Fee::name));
        return rows.of(Acting.account(), names);
    }

    /**
     * Asks for each of the fees by itself. An account of somebody else can be typed, and is refused
     * by the office: nothing here tells whose an account is.
     */
    @Guarded(by = Who.RESIDENT)
    public DebitAsked ask(DebitAccount typed, Collection<String> kinds) {
        var offered = fees().stream().map(Fee::kind).collect(Collectors.toSet());
        if (offered.isEmpty()) {
            return new DebitAsked.NotOffered();
        }
        var wanted = kinds.stream().distinct().toList();
        if (wanted.isEmpty() || !offered.containsAll(wanted)) {
            return new DebitAsked.NoFee();
        }
        if (Banks.japan().branch(typed.bank(), typed.branch()).isEmpty()) {
            return new DebitAsked.NoSuchAccount();
        }
        return AccountHolderKana.parse(typed.holder())
                .map(holder -> asked(account(typed, holder), wanted))
                .orElseGet(DebitAsked.HolderWrong::new);
    }

    private static DebitAccount account(DebitAccount typed, AccountHolderKana holder) {
        return new DebitAccount(
                typed.bank(), typed.branch(), typed.kind(), typed.number(), holder.value());
    }

    private DebitAsked asked(DebitAccount account, List<String> kinds) {
        if (kinds.stream().anyMatch(kind -> rows.isAsked(Acting.account(), kind))) {
            return new DebitAsked.AskedBefore();
        }
        try {
            work.executeWithoutResult(_ -> kinds.forEach(kind -> add(account, kind)));
            return new DebitAsked.Done();
        } catch (DuplicateKeyException _) {
            return new DebitAsked.AskedBefore();
        }
    }

    private void add(DebitAccount account, String kind) {
        var id = ids.next();
        rows.add(id, Acting.account(), kind, account, UtcTime.whole(clock.instant()));
        tell(id);
        audit.record("debit.ask", "debit-mandate", id, "paying");
    }

    /**
     * False when it draws no more anyway. What the bank was asked for already is drawn all the
     * same.
     */
    @Guarded(by = Who.RESIDENT, owning = "debit-mandate")
    public boolean withdraw(UUID id) {
        return Optional.ofNullable(work.execute(_ -> withdrawn(id))).orElse(false);
    }

    private boolean withdrawn(UUID id) {
        boolean done = rows.withdraw(id, UtcTime.whole(clock.instant()));
        if (done) {
            tell(id);
            audit.record("debit.withdraw", "debit-mandate", id, "paying");
        }
        return done;
    }

    private void tell(UUID id) {
        outbox.write(BellKind.DEBIT, id, "{\"mandate\":\"" + id + "\"}");
    }
}
