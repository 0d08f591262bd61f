package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.frontend.form.FormPage;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * One page of a draft with its ways (下書きの一頁): back and on are links, the steps stand beside. Going
 * on looks at the page first; who cannot answer now may go on all the same.
 */
class StepPage extends Composite<Div> {

    private final OpenDraft open;
    private final Step step;
    private final boolean back;
    private final FormPage form;
    private final Div steps = new Div();
    private final Anchor next = Ways.primary("", getTranslation("draft.next"));
    private final Actions actions = new Actions(next);
    private @Nullable Anchor later;

    StepPage(OpenDraft open, Step step, Visit visit) {
        this.open = open;
        this.step = step;
        back = visit.back() || open.isCorrection();
        form = new FormPage(open.context(), step, this::refresh);
        var page = new Div(back(), form, actions);
        next.getElement().addEventListener("click", _ -> go()).preventDefault();
        next.setRouterIgnore(true);
        getContent().setClassName(open.isCorrection() ? "measure" : "with-steps");
        getContent().add(steps, page);
        steps.setVisible(!open.isCorrection());
        refresh();
        if (visit.mend()) {
            form.addAttachListener(_ -> check());
        }
        visit.about().ifPresent(form::leadTo);
    }

    private Anchor back() {
        if (back) {
            return Ways.back(Addresses.check(id()), getTranslation("draft.back-to-check"));
        }
        var before = open.view().previous(step.id());
        return before.map(earlier ->
                        Ways.back(Addresses.step(id(), earlier.id()), getTranslation("draft.back")))
                .orElseGet(() ->
                        Ways.back(Addresses.draft(id()), getTranslation("draft.back-to-overview")));
    }

    /** What comes next may hang on what was just answered. */
    private void refresh() {
        var view = open.view(form.answers());
        next.setHref(following(view));
        if (later != null) {
            later.setHref(following(view));
        }
        next.setText(getTranslation(afterThis(view).isPresent() ? "draft.next" : "draft.to-check"));
        if (steps.isVisible()) {
            steps.removeAll();
            steps.add(DraftSteps.of(open, view, step.id()));
        }
    }

    private void go() {
        if (check()) {
            Ways.go(following(open.view(form.answers())));
        }
    }

    /** Who cannot answer now is offered to go on all the same, once this was said. */
    private boolean check() {
        boolean clean = form.check();
        if (!clean && later == null) {
            var on = following(open.view(form.answers()));
            later = Ways.plain(on, getTranslation("draft.later"));
            actions.add(later);
        }
        return clean;
    }

    /** Empty when checking the answers comes next. */
    private Optional<Step> afterThis(FormView view) {
        return back ? Optional.empty() : view.next(step.id());
    }

    private String following(FormView view) {
        return afterThis(view)
                .map(after -> Addresses.step(id(), after.id()))
                .orElse(Addresses.check(id()));
    }

    private UUID id() {
        return open.draft().id();
    }
}
