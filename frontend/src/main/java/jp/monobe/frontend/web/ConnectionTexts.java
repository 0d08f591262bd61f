package jp.monobe.frontend.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;

/**
 * What Flow says by itself of a lost connection (通信の表示), in our words. An ended session leads to
 * the program's own sign-in page, which says what happened and that nothing is lost.
 */
public final class ConnectionTexts implements VaadinServiceInitListener {

    /** Both programs say there why she has to sign in again. */
    private static final String EXPIRED = "/login?problem=expired";

    private final I18NProvider texts;

    public ConnectionTexts(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var messages = messages();
        event.getSource().setSystemMessagesProvider(_ -> messages);
        event.getSource().addUIInitListener(opened -> tell(opened.getUI()));
    }

    private SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(EXPIRED);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setInternalErrorCaption(text("failure.title"));
        messages.setInternalErrorMessage(text("failure.kept"));
        messages.setCookiesDisabledCaption(text("cookies.title"));
        messages.setCookiesDisabledMessage(text("cookies.text"));
        return messages;
    }

    private void tell(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(text("connection.trying"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(text("connection.gave-up"));
        ui.getPage()
                .executeJs(
                        "Object.assign(window.Vaadin?.connectionIndicator ?? {},"
                                + " {offlineText: $0, reconnectingText: $1, onlineText: $2})",
                        text("connection.lost"),
                        text("connection.trying"),
                        text("connection.back"));
    }

    private String text(String key) {
        return texts.getTranslation(key, Locale.JAPANESE);
    }
}
