package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/**
 * Warns before a session ends because nobody did anything (操作がないときの終了), and ends it. The browser
 * counts, over all tabs of this origin, since Vaadin's heartbeat would keep the session for ever;
 * typing counts as doing, and the server is told of it now and then. Nothing on the page changes.
 */
@Tag("monobe-idle-warning")
@JsModule("./monobe-idle.js")
public final class IdleWarning extends Component {

    private final transient Runnable timeUp;
    private final transient Runnable leave;

    /**
     * @param timeUp ends the session, as nobody is there
     * @param leave ends it because the person chose to
     */
    public IdleWarning(Duration warnAfter, Duration endAfter, Runnable timeUp, Runnable leave) {
        this.timeUp = timeUp;
        this.leave = leave;
        getElement()
                .setAttribute("warn-after", String.valueOf(warnAfter.toSeconds()))
                .setAttribute("end-after", String.valueOf(endAfter.toSeconds()))
                .setAttribute("heading", getTranslation("ui.idle.title"))
                .setAttribute("text", getTranslation("ui.idle.text"))
                .setAttribute("stay", getTranslation("ui.idle.stay"))
                .setAttribute("leave", getTranslation("ui.sign-out"));
    }

    /** In other words, for a page whose answers are not kept: {@code {0}} are the minutes left. */
    public IdleWarning saying(String text) {
        getElement().setAttribute("text", text);
        return this;
    }

    /** The person is there; the request itself renews the session. */
    @ClientCallable
    private void here() {}

    @ClientCallable
    private void timeUp() {
        timeUp.run();
    }

    @ClientCallable
    private void leave() {
        leave.run();
    }
}
