package jp.monobe.frontend.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

/**
 * What failed while a view was open (操作中のエラー): the page stays as it is, so nothing typed is lost,
 * and a message with the incident's number appears over it.
 */
public final class UnexpectedErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        var incident = Incident.of(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.add(new FailureDialog(incident));
        }
    }
}
