package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import jp.monobe.arrears.WriteOffResult;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.arrears.model.WriteOffState.Code;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.kernel.Wareki;

/** What is written off, in the clerk's words (不納欠損の文言). */
final class WriteOffWords {

    private WriteOffWords() {}

    static String ground(Component page, WriteOffGround ground) {
        return page.getTranslation("office.write-off.ground." + ground);
    }

    static StatusTag tag(Component page, Code state) {
        return new StatusTag(tone(state), page.getTranslation("office.write-off.state." + state));
    }

    private static Tone tone(Code state) {
        return switch (state) {
            case PROPOSED -> Tone.PROGRESS;
            case APPROVED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
            case WITHDRAWN, REVOKED -> Tone.NEUTRAL;
        };
    }

    static NotificationBanner banner(Component page, WriteOffResult result) {
        var key = "office.write-off.result." + result.getClass().getSimpleName();
        boolean done = result instanceof WriteOffResult.Done;
        return new NotificationBanner(
                        done ? Tone.GOOD : Tone.BAD,
                        page.getTranslation(done ? key : "office.refund.result.nothing"),
                        then(page, key + ".then", result))
                .announced();
    }

    private static String then(Component page, String key, WriteOffResult result) {
        return result instanceof WriteOffResult.NotRunOut(var lastDay)
                ? page.getTranslation(key, Wareki.date(lastDay))
                : page.getTranslation(key);
    }
}
