package jp.monobe.resident;

import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.resident.internal.AccountRows;
import org.springframework.stereotype.Service;

/** The signed-in resident's own account. */
@Service
public class AccountService {

    private final AccountRows rows;

    AccountService(AccountRows rows) {
        this.rows = rows;
    }

    @Guarded(by = Who.RESIDENT)
    public AccountData mine() {
        return rows.read(Acting.account());
    }
}
