package jp.monobe.backoffice.refund;

import com.vaadin.flow.component.Component;
import jp.monobe.billing.BillRow;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.reference.Bank;
import jp.monobe.reference.Banks;
import jp.monobe.reference.Branch;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.GiveBackResult;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;

/** What is given back, in the clerk's words (還付・充当の文言). */
final class RefundWords {

    private RefundWords() {}

    static StatusTag tag(Component page, Code state) {
        return new StatusTag(tone(state), page.getTranslation("office.refund.state." + state));
    }

    private static Tone tone(Code state) {
        return switch (state) {
            case PROPOSED, APPROVED, FILED, SENT, ASKED -> Tone.PROGRESS;
            case SENT_BACK -> Tone.ATTENTION;
            case PAID, CREDITED, APPLIED -> Tone.GOOD;
            case WITHDRAWN -> Tone.NEUTRAL;
            case FAILED -> Tone.BAD;
        };
    }

    static String kind(Component page, GiveBack it) {
        return page.getTranslation(
                switch (it.target()) {
                    case Target.Account _ -> "office.refund.kind.REFUND";
                    case Target.Card _ -> "office.refund.kind.CARD";
                    case Target.Against _ -> "office.refund.kind.OFFSET";
                });
    }

    /** Name and 宛名番号, since two people may bear one name. */
    static String payer(BillRow row) {
        return row.payer().name() + " " + row.payer().addresseeNo();
    }

    /**
     * @param number as far as the reader may know it
     */
    static String account(Component page, Payee payee, String number) {
        var banks = Banks.japan();
        return page.getTranslation(
                "office.refund.account.of",
                banks.bank(payee.bank()).map(Bank::name).orElse(payee.bank()),
                banks.branch(payee.bank(), payee.branch()).map(Branch::name).orElse(payee.branch()),
                page.getTranslation("office.refund.account.kind." + payee.kind()),
                number,
                payee.holder());
    }

    static NotificationBanner banner(Component page, GiveBackResult result) {
        var key = "office.refund.result." + result.getClass().getSimpleName();
        boolean done = result instanceof GiveBackResult.Done;
        return new NotificationBanner(
                        done ? Tone.GOOD : Tone.BAD,
                        page.getTranslation(done ? key : "office.refund.result.nothing"),
                        then(page, key + ".then", result))
                .announced();
    }

    private static String then(Component page, String key, GiveBackResult result) {
        return switch (result) {
            case GiveBackResult.MoreThanThere(var free) ->
                    page.getTranslation(key, YenText.of(free));
            case GiveBackResult.MoreThanOwed(var owed) ->
                    page.getTranslation(key, YenText.of(owed));
            case GiveBackResult.NotToCard(var why, var left) ->
                    page.getTranslation("office.refund.card.not." + why, YenText.of(left));
            default -> page.getTranslation(key);
        };
    }
}
