package jp.monobe.filing;

import jp.monobe.audit.AuditTrail;
import jp.monobe.filing.RepresentResult.NotOffered;
import jp.monobe.filing.RepresentResult.Refused;
import jp.monobe.filing.RepresentResult.Started;
import jp.monobe.filing.RepresentResult.TooMany;
import jp.monobe.filing.internal.Beginnings;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.Forms;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.resident.AccountService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts that a legal representative begins for somebody else (法定代理人の申請). They are hers in every
 * way; the applicant is whom she names, of whom she is shown nothing (ADR 43).
 */
@Service
public class RepresentedDrafts {

    private final Beginnings beginnings;
    private final AccountService accounts;
    private final Forms forms;
    private final CityTerms terms;
    private final AuditTrail audit;

    RepresentedDrafts(
            Beginnings beginnings,
            AccountService accounts,
            Forms forms,
            CityTerms terms,
            AuditTrail audit) {
        this.beginnings = beginnings;
        this.accounts = accounts;
        this.forms = forms;
        this.terms = terms;
        this.audit = audit;
    }

    /** Whether a legal representative may file this procedure online in the acting city. */
    @Guarded(by = Who.RESIDENT)
    public boolean isOffered(String procedure) {
        return terms.online(procedure).isPresent()
                && forms.newest(procedure).isForRepresentatives();
    }

    /** A new one each time: she may represent several people. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public RepresentResult begin(String procedure, Represented person) {
        if (!isOffered(procedure)) {
            return new NotOffered();
        }
        var wrong = person.wrong(accounts.mine().person(), CityTerms.dayOf(terms.now()));
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        var draft = beginnings.represent(procedure, person);
        draft.ifPresent(id ->
                audit.record(
                        "draft.represent",
                        "draft",
                        id,
                        procedure + " as:" + person.capacity() + " for:" + person.name()));
        return draft.<RepresentResult>map(Started::new)
                .orElseGet(() -> new TooMany(Beginnings.MOST));
    }
}
