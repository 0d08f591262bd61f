package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.model.BillState;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;

/** How a bill stands, in the clerk's words (請求の状態). */
final class BillWords {

    private BillWords() {}

    static StatusTag tag(Component page, BillState state) {
        return new StatusTag(tone(state), page.getTranslation("office.bill.state." + state));
    }

    private static Tone tone(BillState state) {
        return switch (state) {
            case OPEN -> Tone.PROGRESS;
            case SETTLED -> Tone.GOOD;
            case CANCELLED, WRITTEN_OFF -> Tone.NEUTRAL;
        };
    }

    /** Name and 宛名番号, since two people may bear one name. */
    static String payer(BillRow row) {
        return row.payer().name() + " " + row.payer().addresseeNo();
    }
}
