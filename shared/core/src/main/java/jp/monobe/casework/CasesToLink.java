package jp.monobe.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseRows;
import jp.monobe.exchange.Representative;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.RegistryPermission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases for which a clerk decides who an account's person is (本人の結びつけ). */
@Service
public class CasesToLink {

    private final CaseRows cases;
    private final AuditTrail audit;

    CasesToLink(CaseRows cases, AuditTrail audit) {
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * One of them.
     *
     * @param by who filed for her by law; empty when she did herself
     */
    public record Line(
            UUID accountId,
            UUID caseId,
            String receiptNumber,
            String procedure,
            Optional<Representative> by) {}

    /** Of these accounts, oldest first; reading them is on the trail. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = RegistryPermission.DECIDE_LINKS)
    public List<Line> of(Collection<UUID> accounts) {
        var found = cases.ofAccounts(accounts);
        if (!found.isEmpty()) {
            audit.record(
                    "link-task.cases",
                    "case",
                    found.stream().map(Line::caseId).toList(),
                    "link-task");
        }
        return found;
    }
}
