package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * All that has to be corrected on this page (エラーの一覧), above everything else. Takes the focus when
 * it appears; each line leads to its field.
 */
@JsModule("./monobe.js")
public final class ErrorSummary extends Composite<Div> {

    /** What is wrong, and the id of the field or group where it is put right. */
    public record Problem(String fieldId, String message) {}

    public ErrorSummary() {
        getContent().setClassName("error-summary");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent().setVisible(false);
    }

    /** Shows these problems and moves the focus here; hides itself when there are none. */
    public void show(List<Problem> problems) {
        getContent().removeAll();
        getContent().setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            var lines = problems.stream().map(ErrorSummary::line).toArray(ListItem[]::new);
            getContent().add(new H2(getTranslation("ui.errors", problems.size())));
            getContent().add(new UnorderedList(lines));
            getContent().getElement().callJsFunction("focus");
        }
    }

    private static ListItem line(Problem problem) {
        var link = new Anchor("#" + problem.fieldId(), problem.message());
        link.getElement().setAttribute("data-focus", problem.fieldId());
        return new ListItem(link);
    }
}
