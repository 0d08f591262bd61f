package jp.monobe.backoffice.review;

import com.vaadin.flow.component.UI;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.model.CaseState;

/**
 * How the acts on a case are called: an approval after its outcome (認定, 承諾, 受理), taking back after
 * what is taken back, and everything otherwise where nothing is decided.
 */
record ActWords(CaseView view) {

    private static final String NOTE = ".note";

    /**
     * What the button says.
     *
     * @param part of the key after the act, such as {@code .do}; empty for the name itself
     */
    String act(Act act, String part) {
        return UI.getCurrent().getTranslation("office.act." + key(act) + part, outcome(act));
    }

    /** What is asked before it is done; {@code part} as of {@link #act}. */
    String ask(Act act, String part) {
        return UI.getCurrent().getTranslation("office.ask." + key(act) + part, outcome(act));
    }

    private String key(Act act) {
        return switch (act) {
            case APPROVE, REJECT, ISSUE -> act + note();
            case UNDO -> "UNDO." + view.state().code() + (isProposed() ? note() : "");
            case RETURN, RECOGNISE, FORWARD, SIGN -> act.name();
        };
    }

    private boolean isProposed() {
        return view.state() instanceof CaseState.Proposed;
    }

    private String note() {
        return view.handling().isDecided() ? "" : NOTE;
    }

    private String outcome(Act act) {
        return act == Act.REJECT
                ? view.handling().refused().word()
                : view.handling().decided().word();
    }

    /** Whose part follows once an act is done. */
    String done(Act act, String part) {
        var named =
                switch (act) {
                    case APPROVE, REJECT, ISSUE -> act + note();
                    case RETURN, RECOGNISE, FORWARD, SIGN, UNDO -> act.name();
                };
        var key = "office.done." + named;
        return UI.getCurrent().getTranslation(key + part, view.receiptNumber(), outcome(act));
    }
}
