package jp.monobe.filing;

import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Supplement;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.FilingChains;
import jp.monobe.filing.internal.Filings;
import jp.monobe.filing.internal.SupplementRows;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.resident.AccountService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what a legal representative may do with a filing (代理の終了, ADR 62): she says so herself, or
 * whom she represented does, having come of age. The filing stays, with its date; it is opened by
 * nobody here any more, and the office writes by post.
 */
@Service
public class EndPower {

    private final Filings filings;
    private final FilingChains chains;
    private final SupplementRows supplements;
    private final AccountService accounts;
    private final CityTerms terms;
    private final AuditTrail audit;

    EndPower(
            Filings filings,
            FilingChains chains,
            SupplementRows supplements,
            AccountService accounts,
            CityTerms terms,
            AuditTrail audit) {
        this.filings = filings;
        this.chains = chains;
        this.supplements = supplements;
        this.accounts = accounts;
        this.terms = terms;
        this.audit = audit;
    }

    /** She represents nobody there any more. False for a filing of her own. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public boolean mine(UUID filingId) {
        var filing = filings.find(filingId).filter(it -> it.representative() != null);
        filing.ifPresent(it -> end(it, "REPRESENTATIVE"));
        return filing.isPresent();
    }

    /**
     * Of the person for whom it was filed, by its receipt number: her parents' power, or her
     * guardian's, ended when she came of age.
     */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    @LegalBasis("民法4条、818条1項、838条1号")
    public EndPowerResult over(String receiptNumber) {
        var me = accounts.mine().person();
        var found = filings.represented(receiptNumber.strip()).filter(it -> isFor(me, it));
        var represented = found.flatMap(Represented::in);
        if (represented.isEmpty()) {
            return new EndPowerResult.NotHers();
        }
        if (!represented.get().hasEnded(CityTerms.dayOf(terms.now()))) {
            return new EndPowerResult.StillHeld();
        }
        end(found.orElseThrow(), "APPLICANT");
        return new EndPowerResult.Ended();
    }

    private static boolean isFor(VerifiedPerson me, FilingPackage filing) {
        return Represented.isSame(filing.verified(), me);
    }

    private void end(FilingPackage filing, String by) {
        var first = chains.firstOf(filing.filingId());
        var body = "{\"by\":\"%s\"}".formatted(by);
        if (supplements.add(first, Supplement.Kind.POWER_ENDED, first, body)) {
            audit.record("representation.end", "filing", first, "by:" + by);
        }
    }
}
