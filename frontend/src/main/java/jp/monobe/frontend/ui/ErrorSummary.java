package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that has to be corrected on this page (エラーの一覧), above everything else. Takes the focus when
 * it appears; each line leads to its field.
 */
@JsModule("./monobe.js")
public final class ErrorSummary extends Composite<Div> {

    /**
     * What is wrong, and where it is put right.
     *
     * @param fieldId of the field or group on this page
     * @param address of the page where it is; null for this one
     */
    public record Problem(String fieldId, String message, @Nullable String address) {
        public Problem(String fieldId, String message) {
            this(fieldId, message, null);
        }
    }

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
        if (problem.address() != null) {
            return new ListItem(new Anchor(problem.address(), problem.message()));
        }
        var link = new Anchor("#" + problem.fieldId(), problem.message());
        link.getElement().setAttribute("data-focus", problem.fieldId());
        return new ListItem(link);
    }
}
