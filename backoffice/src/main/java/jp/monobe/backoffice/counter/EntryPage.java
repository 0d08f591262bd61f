package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.monobe.frontend.form.FormPage;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.Step;

/**
 * One page of the form while a paper is typed. What is missing on the paper is said, and keeps
 * nobody from going on.
 */
final class EntryPage extends Composite<Div> {

    private final OpenEntry open;
    private final Step step;
    private final boolean back;
    private final FormPage form;
    private final Div steps = new Div();
    private final Anchor next = way("button button--primary");
    private final Anchor later = way("button button--plain");

    /**
     * @param back whether she came from checking the answers
     */
    EntryPage(OpenEntry open, Step step, boolean back) {
        this.open = open;
        this.step = step;
        this.back = back;
        form = new FormPage(open.context(), step, this::refresh);
        if (OpenEntry.asksForPapers(step)) {
            form.showing(
                    new InfoPanel(
                            getTranslation("office.counter.papers"),
                            new Paragraph(getTranslation("office.counter.papers.text"))));
        }
        next.getElement().addEventListener("click", _ -> go()).preventDefault();
        next.setRouterIgnore(true);
        later.setText(getTranslation("office.counter.later"));
        later.setVisible(false);
        getContent().setClassName("with-steps");
        getContent().add(steps, new Div(form, new Actions(next, later)));
        refresh();
    }

    private static Anchor way(String classes) {
        var way = new Anchor("", "");
        way.setClassName(classes);
        return way;
    }

    /** What comes next may hang on what was just answered. */
    private void refresh() {
        var view = open.view(form.answers());
        next.setHref(following(view));
        later.setHref(following(view));
        next.setText(
                getTranslation(
                        after(view).isPresent()
                                ? "office.counter.next"
                                : "office.counter.to-check"));
        steps.removeAll();
        steps.add(new EntrySteps(open, view, step.id()));
    }

    private void go() {
        if (form.check()) {
            EntryAddress.go(following(open.view(form.answers())));
        } else {
            later.setVisible(true);
        }
    }

    private Optional<Step> after(FormView view) {
        return back ? Optional.empty() : view.next(step.id());
    }

    private String following(FormView view) {
        return after(view)
                .map(next -> EntryAddress.step(open.id(), next.id()))
                .orElse(EntryAddress.check(open.id()));
    }
}
