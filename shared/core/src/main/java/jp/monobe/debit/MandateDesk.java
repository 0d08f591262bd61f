package jp.monobe.debit;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.debit.internal.MandateMoves;
import jp.monobe.debit.internal.MandateRows;
import jp.monobe.debit.internal.MandateRules;
import jp.monobe.debit.model.MandateMove;
import jp.monobe.debit.model.MandateState;
import jp.monobe.debit.model.MandateState.Code;
import jp.monobe.debit.model.MandateState.Why;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.reference.Banks;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mandates as the accountants see them (口座振替の届出): confirmed, refused, entered from paper, ended.
 */
@Service
public class MandateDesk {

    /** On a page. */
    public static final int ROWS = 20;

    private final MandateRows rows;
    private final MandateMoves moves;
    private final MandateRules rules;
    private final PayerLookup payers;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    MandateDesk(
            MandateRows rows,
            MandateMoves moves,
            MandateRules rules,
            PayerLookup payers,
            AuditTrail audit,
            Clock clock,
            Ids ids) {
        this.rows = rows;
        this.moves = moves;
        this.rules = rules;
        this.payers = payers;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A mandate with whose it is; of the account the last digits.
     *
     * @param payer null when the register knows nobody
     */
    public record Row(DebitMandate mandate, @Nullable Payer payer) {}

    /**
     * What was asked for first, first; of the others the newest.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Row> page(Code code, int page) {
        var found = rows.page(code, ROWS, Math.multiplyExact(page, ROWS));
        var known = found.stream().map(DebitMandate::payer).filter(Objects::nonNull).distinct();
        Map<UUID, Payer> people =
                payers.payers(known.toList(), "debit").stream()
                        .collect(Collectors.toMap(Payer::personId, Function.identity()));
        return found.stream()
                .map(it -> new Row(it.hidden(), it.payer() == null ? null : people.get(it.payer())))
                .toList();
    }

    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Map<Code, Integer> counts() {
        return rows.counts();
    }

    /** Fees that may be drawn: their names by their kinds. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Map<String, String> fees() {
        return rules.fees();
    }

    /** The account whole, to be compared with the bank's word; that she saw it is on the trail. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<DebitAccount> account(UUID id) {
        audit.record("debit-mandate.account", "debit-mandate", id, "debit:" + id);
        return rows.find(id).map(DebitMandate::account);
    }

    /**
     * The bank confirmed it (金融機関の確認). It holds from the first 納期限 the banks can keep; another
     * account for the same fee takes the earlier one's place.
     *
     * @param version that was looked at
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public MandateResult accept(UUID id, long version) {
        return held(
                id,
                version,
                it -> {
                    if (!(it.state() instanceof MandateState.Asked) || it.payer() == null) {
                        return new MandateResult.NotFromHere();
                    }
                    if (!rules.isHers(it.payer(), it.account())) {
                        return new MandateResult.NotHers();
                    }
                    var today = LocalDate.now(clock);
                    rows.inForce(it.payer(), it.feeKind())
                            .ifPresent(old ->
                                    moves.move(old, new MandateMove.End(Why.REPLACED, today)));
                    return moved(
                            it, new MandateMove.Accept(today.plusDays(rules.terms().leadDays())));
                });
    }

    /** The bank did not take it. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public MandateResult refuse(UUID id, long version) {
        return held(id, version, it -> moved(it, new MandateMove.Refuse(Why.BANK)));
    }

    /** Its payer said so at the counter. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public MandateResult withdraw(UUID id, long version) {
        return held(id, version, it -> moved(it, new MandateMove.Withdraw(LocalDate.now(clock))));
    }

    /** From paper (口座振替依頼書), as it is to be confirmed by the bank. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public MandateResult enter(String addresseeNo, String feeKind, DebitAccount typed) {
        if (!rules.drawn().contains(feeKind)) {
            return new MandateResult.NotOffered();
        }
        var found = payers.numbered(List.of(addresseeNo.strip()), "debit");
        if (found.isEmpty()) {
            return new MandateResult.NoSuchPayer();
        }
        if (Banks.japan().branch(typed.bank(), typed.branch()).isEmpty()) {
            return new MandateResult.NoSuchAccount();
        }
        var payer = found.getFirst().personId();
        if (!rules.isHers(payer, typed)) {
            return new MandateResult.NotHers();
        }
        var holder = AccountHolderKana.parse(typed.holder()).orElseThrow().value();
        var account =
                new DebitAccount(
                        typed.bank(), typed.branch(), typed.kind(), typed.number(), holder);
        var mandate =
                new DebitMandate(
                        ids.next(),
                        payer,
                        feeKind,
                        account,
                        UtcTime.whole(clock.instant()),
                        Acting.staff(),
                        new MandateState.Asked(),
                        0);
        rows.add(mandate, null);
        moves.record(mandate.id(), "ENTER");
        return new MandateResult.Done(mandate.id());
    }

    private MandateResult held(UUID id, long version, Function<DebitMandate, MandateResult> act) {
        return rows.locked(id)
                .filter(it -> it.version() == version)
                .map(act)
                .orElseGet(MandateResult.Stale::new);
    }

    private MandateResult moved(DebitMandate it, MandateMove move) {
        return moves.move(it, move)
                ? new MandateResult.Done(it.id())
                : new MandateResult.NotFromHere();
    }
}
