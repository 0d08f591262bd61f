package jp.monobe.resident;

import java.util.Optional;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.resident.internal.AccountRows;
import jp.monobe.resident.internal.MailCode;
import jp.monobe.resident.internal.MailCodes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mails go (連絡先): nowhere, or to an address that its owner confirmed by a code. A new address
 * takes the old one's place only when it is confirmed.
 */
@Service
public class ContactService {

    private final AccountRows accounts;
    private final MailCodes codes;
    private final Mails mails;
    private final SystemTime time;

    ContactService(AccountRows accounts, MailCodes codes, Mails mails, SystemTime time) {
        this.accounts = accounts;
        this.codes = codes;
        this.mails = mails;
        this.time = time;
    }

    @Guarded(by = Who.RESIDENT)
    @Transactional
    public void chooseNone() {
        codes.endAll(Acting.account());
        accounts.choose(Acting.account(), new Contact.None());
    }

    /** Sends a code of six digits, good for 15 minutes and five attempts. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public ProposeResult propose(String typed) {
        var address = MailAddress.read(typed);
        if (address.isEmpty()) {
            return new ProposeResult.NotAnAddress();
        }
        var account = Acting.account();
        var mail = address.get().value();
        accounts.lock(account);
        if (codes.isTooMany(account, mail)) {
            return new ProposeResult.TooManyCodes();
        }
        var code = codes.issue(account, mail);
        accounts.choose(account, new Contact.Unconfirmed(mail));
        mails.sendCode(account, mail, code.digits());
        return new ProposeResult.CodeSent(mail, code.expiresAt());
    }

    /** A wrong code is counted before the answer is given, in one transaction under a lock. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public ConfirmResult confirm(String typed) {
        var account = Acting.account();
        accounts.lock(account);
        Optional<MailCode> waiting = codes.waiting(account);
        if (waiting.isEmpty() || !time.instant().isBefore(waiting.get().expiresAt())) {
            return new ConfirmResult.Expired();
        }
        var code = waiting.get();
        if (code.attemptsLeft() == 0) {
            return new ConfirmResult.TooManyAttempts();
        }
        codes.countAttempt(code);
        if (!code.matches(typed)) {
            int left = code.attemptsLeft() - 1;
            return left == 0
                    ? new ConfirmResult.TooManyAttempts()
                    : new ConfirmResult.WrongCode(left);
        }
        codes.endAll(account);
        accounts.choose(account, new Contact.Confirmed(code.mail()));
        return new ConfirmResult.Confirmed(code.mail());
    }
}
