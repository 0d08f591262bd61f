package jp.monobe.frontend.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Objects;
import java.util.stream.Stream;
import jp.monobe.municipality.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What failed while a view was open (操作中のエラー): the page stays as it is, so nothing typed is lost,
 * and a message with the incident's number appears over it.
 */
public final class UnexpectedErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (isRefused(event.getThrowable())) {
            if (ui != null) {
                ui.add(FailureDialog.refused());
            }
            return;
        }
        var incident = Incident.of(event.getThrowable());
        if (ui != null) {
            ui.add(new FailureDialog(incident));
        }
    }

    /** The trail has it; it is no fault of ours. */
    private static boolean isRefused(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, it -> it.getCause())
                .anyMatch(Refused.class::isInstance);
    }
}
