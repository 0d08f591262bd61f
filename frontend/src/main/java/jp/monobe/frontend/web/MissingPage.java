package jp.monobe.frontend.web;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address without a view (該当ページなし). A program extends it to give it its layout. */
public abstract class MissingPage extends Composite<Div>
        implements HasErrorParameter<NotFoundException> {

    /**
     * @param home where 「はじめのページへ」 leads
     */
    protected MissingPage(String home) {
        getContent().add(FailureText.missing(home));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
