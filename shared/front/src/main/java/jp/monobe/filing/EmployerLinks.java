package jp.monobe.filing;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.filing.EmployerLink.State;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.EmployerLinkRows;
import jp.monobe.filing.internal.EmployerLinkRows.Open;
import jp.monobe.filing.internal.FilingChains;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.SettingKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks an employer for 就労証明書 by a link of one use, sees what came of it, takes it back (ADR 36).
 */
@Service
public class EmployerLinks {

    /** The question under which proof of work is handed in; a form without it asks for none. */
    public static final String PROOF = "need-proof";

    private static final int LONGEST = 100;
    private static final int TOKEN_BYTES = 32;

    private final EmployerLinkRows rows;
    private final FilingChains chains;
    private final AuditTrail audit;
    private final CityTerms terms;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    EmployerLinks(
            EmployerLinkRows rows,
            FilingChains chains,
            AuditTrail audit,
            CityTerms terms,
            Ids ids) {
        this.rows = rows;
        this.chains = chains;
        this.audit = audit;
        this.terms = terms;
        this.ids = ids;
    }

    /** Of the whole chain, newest first. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional(readOnly = true)
    public List<EmployerLink> of(UUID filingId) {
        return rows.of(chains.firstOf(filingId));
    }

    /**
     * @param worker her or the other parent's name: all that the employer will read
     * @param employer her own note
     */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public MakeLinkResult make(UUID filingId, String worker, String employer) {
        var first = chains.firstOf(filingId);
        rows.lock(first);
        if (chains.isEnded(first)) {
            return new MakeLinkResult.Ended();
        }
        if (worker.isBlank() || worker.length() > LONGEST || employer.length() > LONGEST) {
            return new MakeLinkResult.Unnamed();
        }
        var waiting = rows.of(first).stream().filter(it -> it.state() == State.WAITING).count();
        int most = terms.today(SettingKey.EMPLOYER_LINKS);
        if (waiting >= most) {
            return new MakeLinkResult.TooMany(most);
        }
        var token = token();
        var link = new Open(ids.next(), first, Acting.account(), worker.strip());
        var valid = Duration.ofDays(terms.today(SettingKey.EMPLOYER_LINK_DAYS));
        rows.insert(link, employer.strip(), token, valid);
        audit.record("employer-link.make", "employer-link", link.id(), "filing:" + first);
        return new MakeLinkResult.Made(token);
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** False when the certificate came, or it was taken back, before. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public boolean withdraw(UUID filingId, UUID linkId) {
        var first = chains.firstOf(filingId);
        boolean withdrawn = rows.withdraw(first, linkId);
        if (withdrawn) {
            audit.record("employer-link.withdraw", "employer-link", linkId, "filing:" + first);
        }
        return withdrawn;
    }
}
