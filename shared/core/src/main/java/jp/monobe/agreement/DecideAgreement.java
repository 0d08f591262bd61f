package jp.monobe.agreement;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.agreement.internal.AgreementRows;
import jp.monobe.agreement.internal.AgreementRules;
import jp.monobe.agreement.model.ChangeLifecycle;
import jp.monobe.agreement.model.ChangeLifecycle.Move;
import jp.monobe.agreement.model.ChangeLifecycle.Outcome;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides a change of what is agreed (委託の変更の決裁): a second person. It is looked at again, since what
 * it rests on may have changed, and its day may have come.
 */
@Service
public class DecideAgreement {

    private static final UUID CHAIN =
            UUID.nameUUIDFromBytes("settings".getBytes(StandardCharsets.UTF_8));

    private final AgreementRules rules;
    private final AgreementRows rows;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    DecideAgreement(
            AgreementRules rules,
            AgreementRows rows,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.rules = rules;
        this.rows = rows;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version that was looked at
     */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_APPROVE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AgreementResult approve(UUID id, long version) {
        return decided(id, version, new Move.Approve(Acting.staff()), "", this::refusal)
                .orElseGet(AgreementResult.Stale::new);
    }

    private Optional<AgreementResult> refusal(Change it) {
        var first = LocalDate.now(clock).plusDays(1);
        if (it.from().isBefore(first)) {
            return Optional.of(new AgreementResult.WrongDay(first, it.from()));
        }
        var faults = rules.faults(it.terms(), it.from());
        if (!faults.isEmpty()) {
            return Optional.of(new AgreementResult.Wrong(faults));
        }
        rows.hold(it);
        outbox.write(BellKind.SETTINGS, CHAIN, it.terms().subject().key().name());
        return Optional.empty();
    }

    /** It stays as it is; why is kept. */
    @Guarded(by = STAFF, permission = Permission.AGREEMENT_APPROVE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AgreementResult refuse(UUID id, long version, String note) {
        var why = note.strip();
        return why.isEmpty() || why.length() > ProposeAgreement.LONGEST_REASON
                ? new AgreementResult.NoReason()
                : decided(id, version, new Move.Refuse(Acting.staff()), why, _ -> Optional.empty())
                        .orElseGet(AgreementResult.Stale::new);
    }

    private Optional<AgreementResult> decided(
            UUID id,
            long version,
            Move move,
            String note,
            Function<Change, Optional<AgreementResult>> act) {
        return rows.locked(id)
                .filter(it -> it.version() == version)
                .map(it ->
                        switch (ChangeLifecycle.apply(it.standing(), move)) {
                            case Outcome.Moved(var to) ->
                                    act.apply(it)
                                            .orElseGet(() -> {
                                                var done =
                                                        new Change.Done(
                                                                Acting.staff(),
                                                                UtcTime.whole(clock.instant()),
                                                                note);
                                                rows.moved(id, to.code(), done);
                                                audit.record(
                                                        "agreement." + to.code(),
                                                        "agreement",
                                                        id,
                                                        note);
                                                return new AgreementResult.Done(id);
                                            });
                            case Outcome.NotFromHere _ -> new AgreementResult.NotFromHere();
                            case Outcome.SamePerson _ -> new AgreementResult.SamePerson();
                        });
    }
}
