package jp.monobe.frontend.web;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import jp.monobe.municipality.Refused;

/**
 * Shown when a view failed (エラー画面). A program extends it to give it its layout. What somebody may
 * not see is answered as what does not exist.
 */
public abstract class FailurePage extends Composite<Div> implements HasErrorParameter<Exception> {

    private final String home;

    /**
     * @param home where 「はじめのページへ」 leads
     */
    protected FailurePage(String home) {
        this.home = home;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        getContent().removeAll();
        if (parameter.getCaughtException() instanceof Refused) {
            getContent().add(FailureText.missing(home));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        getContent().add(FailureText.failed(Incident.of(parameter.getException()), home));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
