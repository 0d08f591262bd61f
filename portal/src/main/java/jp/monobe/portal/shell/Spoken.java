package jp.monobe.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Flow's own messages in our words: the session is over, the network is away. */
@Component
class Spoken implements VaadinServiceInitListener {

    private static final String EXPIRED = "/login?problem=expired";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(_ -> messages());
        event.getSource().addUIInitListener(init -> reconnect(init.getUI()));
    }

    /** Leads to a page that says what happened, rather than a box in English over this one. */
    private static CustomizedSystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(EXPIRED);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        return messages;
    }

    private static void reconnect(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("portal.offline"));
        dialog.setDialogTextGaveUp(ui.getTranslation("portal.offline.gave-up"));
    }
}
