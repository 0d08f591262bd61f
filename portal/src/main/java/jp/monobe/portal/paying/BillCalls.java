package jp.monobe.portal.paying;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.paying.BillData;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/** That something is to be paid, or a payment was left half done (支払いのお願い). */
public final class BillCalls {

    private BillCalls() {}

    /** Empty when there is nothing to pay. */
    public static Optional<NotificationBanner> of(List<BillData> bills) {
        var open =
                bills.stream()
                        .filter(bill ->
                                bill.word() == PayerWord.UNPAID || bill.word() == PayerWord.PAYING)
                        .toList();
        return open.stream()
                .flatMap(bill -> bill.dueOn().stream())
                .min(java.time.LocalDate::compareTo)
                .map(first ->
                        new NotificationBanner(
                                Tone.ATTENTION,
                                text("bills.call", open.size()),
                                new Paragraph(text("bills.call.text", DateText.of(first))),
                                new Actions(Ways.primary(address(open), go(open)))));
    }

    /** A single one is opened at once: one more tap, and she is at the agent's page. */
    private static String address(List<BillData> open) {
        return open.size() == 1 ? Addresses.bill(open.getFirst().id()) : Addresses.BILLS;
    }

    private static String go(List<BillData> open) {
        return text(open.size() == 1 ? "bills.call.one" : "bills.call.go");
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
