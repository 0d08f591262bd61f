package jp.monobe.portal.mandate;

import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.mandate.MandateAct;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.portal.shell.OnlineForms;

/** A mandate in words residents use (委任のことば). */
final class MandateWords {

    private MandateWords() {}

    static StatusTag tag(MandateState state) {
        return switch (state) {
            case MandateState.Offered() -> new StatusTag(Tone.PROGRESS, text("OFFERED"));
            case MandateState.Answered() -> new StatusTag(Tone.ATTENTION, text("ANSWERED"));
            case MandateState.Standing() -> new StatusTag(Tone.GOOD, text("STANDING"));
            case MandateState.Ended(var how) -> new StatusTag(Tone.NEUTRAL, text(how.name()));
        };
    }

    private static String text(String code) {
        return words("mandate.state." + code);
    }

    static String kind(MandateTerms terms) {
        var kind = words("mandate.kind." + terms.kind());
        return terms.organisation().isEmpty()
                ? kind
                : words("mandate.kind.of", kind, terms.organisation());
    }

    static String until(MandateTerms terms) {
        return words("mandate.until.day", DateText.of(terms.until()));
    }

    static SummaryList terms(MandateTerms terms, OnlineForms forms) {
        var list = new SummaryList();
        list.add(words("mandate.terms.kind"), kind(terms));
        list.add(words("mandate.terms.reach"), words("mandate.reach." + terms.reach()));
        list.add(words("mandate.terms.procedures"), procedures(terms, forms));
        list.add(words("mandate.terms.until"), until(terms));
        list.add(
                words("mandate.terms.address"),
                words(terms.addressShown() ? "mandate.address.yes" : "mandate.address.no"));
        return list;
    }

    private static String procedures(MandateTerms terms, OnlineForms forms) {
        return terms.every()
                ? words("mandate.scope.ALL")
                : terms.procedures().stream()
                        .map(forms::titleOf)
                        .collect(Collectors.joining("\u3001"));
    }

    /** What was done, about what. */
    static String deed(MandateAct act, OnlineForms forms) {
        var about =
                act.procedure()
                        .map(forms::titleOf)
                        .map(title ->
                                act.receiptNumber()
                                        .map(number -> words("mandate.deed.filing", title, number))
                                        .orElse(title))
                        .orElse("");
        return words("mandate.deed." + act.deed(), about).strip();
    }

    static String words(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
