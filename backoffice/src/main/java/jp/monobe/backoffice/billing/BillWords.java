package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import jp.monobe.billing.AssessmentRun;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.model.BillState;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.kernel.Wareki;

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

    /** What was assessed at once: its fee and month, and whether there are others. */
    static String run(Component page, AssessmentRun run) {
        if (run.fees() == 1 && run.first().equals(run.last())) {
            return page.getTranslation("office.runs.name", run.title());
        }
        var months =
                run.first().equals(run.last())
                        ? Wareki.month(run.first())
                        : page.getTranslation(
                                "office.runs.months",
                                Wareki.month(run.first()),
                                Wareki.month(run.last()));
        return page.getTranslation("office.runs.name.more", run.title(), run.fees(), months);
    }

    /** Name and 宛名番号, since two people may bear one name. */
    static String payer(BillRow row) {
        return row.payer().name() + " " + row.payer().addresseeNo();
    }
}
