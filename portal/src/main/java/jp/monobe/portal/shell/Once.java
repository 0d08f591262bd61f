package jp.monobe.portal.shell;

import jp.monobe.frontend.ui.ActionButton;

/** A button that cannot fire twice (二度押しの防止): the browser rests it until its act has ended. */
public final class Once {

    /** After the click has been told to the server, which a button at rest would not do. */
    private static final String REST =
            "this.addEventListener('click', () => setTimeout(() => this.disabled = true))";

    private static final String WAKE = "this.disabled = false";

    private Once() {}

    public static ActionButton primary(String text, Runnable act) {
        return resting(ActionButton.primary(text, () -> {}), act);
    }

    public static ActionButton secondary(String text, Runnable act) {
        return resting(ActionButton.secondary(text, () -> {}), act);
    }

    private static ActionButton resting(ActionButton button, Runnable act) {
        button.getElement().executeJs(REST);
        button.addClickListener(_ -> {
            try {
                act.run();
            } finally {
                button.getElement().executeJs(WAKE);
            }
        });
        return button;
    }
}
