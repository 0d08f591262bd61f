package jp.monobe.backoffice.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.monobe.casework.model.CaseState;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;

/** How pages speak of cases: a state in a word, days that are left. */
public final class CaseWords {

    /** From so many days on the clerk is reminded. */
    private static final long SOON = 7;

    private CaseWords() {}

    /**
     * @param decided whether a decision comes of it: else nothing waits for a signature
     */
    public static StatusTag state(CaseState.Code state, boolean decided) {
        var tone =
                switch (state) {
                    case REVIEWING -> Tone.PROGRESS;
                    case PROPOSED, SIGNED -> Tone.ATTENTION;
                    case RETURNED, WITHDRAWN -> Tone.NEUTRAL;
                    case ISSUED -> Tone.GOOD;
                };
        return new StatusTag(tone, stateText(state, decided));
    }

    private static String stateText(CaseState.Code state, boolean decided) {
        boolean other =
                !decided && (state == CaseState.Code.PROPOSED || state == CaseState.Code.ISSUED);
        return text("office.state." + state.name() + (other ? ".note" : ""));
    }

    /** あと12日; the words say what the colour says. */
    public static Span daysLeft(LocalDate by, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, by);
        var span = new Span(daysText(days));
        span.setClassName(days <= SOON ? "days-left days-left--soon" : "days-left");
        return span;
    }

    private static String daysText(long days) {
        if (days < 0) {
            return text("office.days.over", -days);
        }
        return days == 0 ? text("office.days.today") : text("office.days.left", days);
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
