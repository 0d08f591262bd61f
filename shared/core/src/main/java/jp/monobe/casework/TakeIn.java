package jp.monobe.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.Channel;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Supplement;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.ProcessingDays;
import jp.monobe.municipality.Settings;
import jp.monobe.registry.AccountLinks;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes filings into the office (受理). Idempotent by the filing's id: the second time nothing
 * happens. A correction joins the case of the filing it answers; the claim's date stays the first
 * one's (amendment 2).
 */
@Service
public class TakeIn {

    private static final String CORRECTION = "take-correction";
    private static final String UNDOES_PAPER = "take-correction-back";

    private final CaseMoves moves;
    private final KeepFiling filings;
    private final TakeSupplement supplements;
    private final AccountLinks links;
    private final Identify identify;
    private final Settings settings;
    private final AuditTrail audit;
    private final Ids ids;

    TakeIn(
            CaseMoves moves,
            KeepFiling filings,
            TakeSupplement supplements,
            AccountLinks links,
            Identify identify,
            Settings settings,
            AuditTrail audit,
            Ids ids) {
        this.moves = moves;
        this.filings = filings;
        this.supplements = supplements;
        this.links = links;
        this.identify = identify;
        this.settings = settings;
        this.audit = audit;
        this.ids = ids;
    }

    @Transactional
    @Guarded(by = Guarded.Who.JOB)
    public TakenIn filing(FilingPackage filing) {
        var taken = take(filing, "take-in", CORRECTION, null);
        if (taken.isNew()) {
            identify(filing);
        }
        return taken;
    }

    /**
     * What a clerk entered from paper (代行入力): she is named in the case's history, and said herself
     * who the applicant is.
     *
     * @param bearer who brought it, when it answers a 差戻し; null else
     */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    public TakenIn entered(FilingPackage filing, Channel channel, @Nullable Bearer bearer) {
        return take(filing, channel.move(), channel.move(), bearer);
    }

    /**
     * What came from outside (ADR 34): whose it is was settled before, if need be by a clerk who
     * found nobody. It is not looked for again.
     */
    @Transactional
    @Guarded(by = Guarded.Who.JOB)
    public TakenIn outside(FilingPackage filing) {
        return take(filing, "take-in", CORRECTION, null);
    }

    /**
     * An answer about another person than the case's is a case of its own, and replaces nothing.
     */
    private TakenIn take(
            FilingPackage filing, String first, String correction, @Nullable Bearer bearer) {
        var corrects = filing.corrects();
        if (corrects == null) {
            return open(filing, first);
        }
        return filings.isAboutTheSame(corrects, filing)
                ? join(corrects, filing, correction, bearer)
                : open(filing.onItsOwn(), first);
    }

    /**
     * Several in one transaction, of different chains: all of them or none. READ COMMITTED, so that
     * lots taken in side by side are not in one another's way.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @Guarded(by = Guarded.Who.JOB)
    public void filings(List<FilingPackage> all) {
        all.forEach(this::filing);
    }

    /** What came after a filing: its withdrawal, a later attachment, a notice that was opened. */
    @Transactional
    @Guarded(by = Guarded.Who.JOB)
    public void supplement(Supplement supplement) {
        supplements.take(supplement);
    }

    private TakenIn open(FilingPackage filing, String move) {
        var caseId = ids.next();
        var now = moves.now();
        if (!filings.keep(caseId, filing, null, now)) {
            return new TakenIn(filings.caseOf(filing.filingId()).orElseThrow(), false);
        }
        var opened = new CaseEntity(caseId, filing, desk(filing), expectedBy(filing), now);
        moves.keep(opened, opened.state(), move, "");
        return taken("case.take-in", caseId, filing);
    }

    private String desk(FilingPackage filing) {
        return CaseOffices.first(
                settings.of(Acting.city()), filing.procedure(), filing.claimDate());
    }

    private LocalDate expectedBy(FilingPackage filing) {
        int days =
                ProcessingDays.of(
                        settings.of(Acting.city()), filing.procedure(), filing.claimDate());
        return filing.claimDate().plusDays(days);
    }

    private TakenIn join(UUID first, FilingPackage filing, String move, @Nullable Bearer bearer) {
        var joined =
                moves.locked(
                        filings.caseOf(first).orElseThrow(() -> new FirstFilingMissing(first)));
        var now = moves.now();
        if (!filings.keep(joined.id(), filing, bearer, now)) {
            return new TakenIn(joined.id(), false);
        }
        switch (CaseLifecycle.apply(joined.state(), new CaseMove.TakeCorrection())) {
            case CaseLifecycle.Outcome.Moved(var to) -> {
                boolean undoes = filings.undoesPaper(joined.id(), joined.filingId(), filing);
                joined.answerBy(filing);
                moves.keep(joined, to, undoes ? UNDOES_PAPER : move, "");
            }
            case CaseLifecycle.Outcome.Refused _ -> moves.record(joined, move, "");
        }
        return taken("case.take-correction", joined.id(), filing);
    }

    private TakenIn taken(String act, UUID caseId, FilingPackage filing) {
        var agent = filing.agent();
        var representative = filing.representative();
        audit.record(
                act,
                "case",
                caseId,
                "filing:"
                        + filing.filingId()
                        + (agent == null ? "" : " mandate:" + agent.mandateId())
                        + (representative == null ? "" : " " + representative.onTrail()));
        return new TakenIn(caseId, true);
    }

    /**
     * Whoever typed by hand, because no packet came, is looked for now (amendment 7). Whom a legal
     * representative named is found by a clerk alone: neither sign-in nor signature is hers.
     */
    private void identify(FilingPackage filing) {
        var account = filing.accountId();
        if (filing.representative() != null) {
            links.askWhoIsMeant(account, filing.verified());
            return;
        }
        identify.filed(account, filing.verified(), filing.signature());
    }

    /** Its correction came first; the bridge brings it again. */
    static final class FirstFilingMissing extends RuntimeException {
        FirstFilingMissing(UUID first) {
            super("Correction of a filing that is not here: " + first);
        }
    }
}
