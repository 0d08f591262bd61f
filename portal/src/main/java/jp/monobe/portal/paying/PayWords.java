package jp.monobe.portal.paying;

import com.vaadin.flow.component.UI;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.paying.model.PayerWord;

/** Bills in words their payers use (支払いのことば). */
final class PayWords {

    private PayWords() {}

    static StatusTag tag(PayerWord word) {
        var tone =
                switch (word) {
                    case UNPAID -> Tone.ATTENTION;
                    case PAYING, CONFIRMING -> Tone.PROGRESS;
                    case PAID -> Tone.GOOD;
                    case CANCELLED -> Tone.NEUTRAL;
                };
        return new StatusTag(tone, words("bill.word." + word));
    }

    /** That no money moves. */
    static NotificationBanner test() {
        return new NotificationBanner(Tone.ATTENTION, words("bill.test"), words("bill.test.text"));
    }

    static String words(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
