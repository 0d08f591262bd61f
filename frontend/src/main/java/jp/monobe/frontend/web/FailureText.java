package jp.monobe.frontend.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.page.PageTitle;

/** The words of a page for errors: what happened, what is kept, what to do. */
final class FailureText extends Composite<Div> {

    private FailureText(String title) {
        getContent().setClassName("stack measure");
        getContent().add(new PageTitle(getTranslation(title)));
    }

    /** Nothing there, or nothing this person may see: the same words for both. */
    static FailureText missing(String home) {
        return new FailureText("missing.title")
                .say("missing.happened")
                .say("missing.do")
                .end(home(home));
    }

    static FailureText failed(Incident incident, String home) {
        var retry =
                ActionButton.primary(
                        UI.getCurrent().getTranslation("failure.retry"),
                        () -> UI.getCurrent().getPage().reload());
        return new FailureText("failure.title")
                .say("failure.happened")
                .say("failure.kept")
                .say("failure.do")
                .say("failure.number", incident.number())
                .end(retry, home(home));
    }

    private FailureText say(String key, Object... parameters) {
        getContent().add(new Paragraph(getTranslation(key, parameters)));
        return this;
    }

    private FailureText end(Component... actions) {
        getContent().add(new Actions(actions));
        return this;
    }

    private static Anchor home(String address) {
        var link = new Anchor(address, UI.getCurrent().getTranslation("missing.home"));
        link.setRouterIgnore(true);
        link.setClassName("button");
        return link;
    }
}
