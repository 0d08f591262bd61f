package jp.monobe.backoffice.debit;

import com.vaadin.flow.component.Component;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.reference.Bank;
import jp.monobe.reference.Banks;
import jp.monobe.reference.Branch;

/** What stands in several parts of the page. */
final class DebitWords {

    private DebitWords() {}

    /** With the number as it is given. */
    static String account(Component page, DebitAccount it) {
        var banks = Banks.japan();
        return page.getTranslation(
                "office.debits.account.of",
                banks.bank(it.bank()).map(Bank::name).orElse(it.bank()),
                banks.branch(it.bank(), it.branch()).map(Branch::name).orElse(it.branch()),
                page.getTranslation("office.debits.account.kind." + it.kind()),
                it.number(),
                it.holder());
    }

    static NotificationBanner banner(Component page, Tone tone, String key, Object... values) {
        return new NotificationBanner(
                        tone, page.getTranslation(key), page.getTranslation(key + ".then", values))
                .announced();
    }
}
