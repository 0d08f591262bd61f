package jp.monobe.resident;

import jp.monobe.audit.AuditTrail;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.resident.internal.AccountRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds or makes the account behind a sign-in. */
@Service
public class Accounts {

    private final AccountRows rows;
    private final AuditTrail audit;

    Accounts(AccountRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Keeps what the card says now: name and address may have changed since the last time. */
    @Guarded(by = Who.VISITOR)
    @Transactional
    public SignedIn signIn(SignIn signIn) {
        var signedIn = rows.put(signIn);
        audit.record("sign-in", "account", signedIn.accountId(), "sign-in");
        return signedIn;
    }
}
