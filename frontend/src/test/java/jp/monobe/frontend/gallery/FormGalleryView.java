package jp.monobe.frontend.gallery;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import jp.monobe.frontend.form.CheckAnswers;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.frontend.form.FormPage;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.page.CityHeader;
import jp.monobe.frontend.ui.page.CityPage;
import jp.monobe.frontend.ui.page.StepList;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/** The whole claim, step by step; {@code form/check} shows all answers. */
@Route("form")
@PageTitle("児童手当 認定請求")
public class FormGalleryView extends Composite<Div> implements HasUrlParameter<String> {

    private final InMemoryDraft draft;
    final Paragraph outcome = new Paragraph();

    FormGalleryView(InMemoryDraft draft) {
        this.draft = draft;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String stepId) {
        var form = FormDefinitions.shipped().current("child-allowance-claim").orElseThrow();
        var context = draft.of(form);
        var page = new CityPage(new CityHeader("南国市", "子育ての手続き", "/"), null, true);
        var view = FormView.of(form, context.known(), draft.answers(), InMemoryDraft.TODAY);
        if ("check".equals(stepId)) {
            page.show(check(context));
        } else {
            var step =
                    form.step(stepId == null ? "" : stepId)
                            .orElseGet(() -> view.first().orElseThrow());
            page.show(withSteps(view, step, fill(context, view, step)));
        }
        getContent().removeAll();
        getContent().add(page);
    }

    private Div fill(FormContext context, FormView view, Step step) {
        var page = new FormPage(context, step, () -> {});
        var next = view.next(step.id()).map(Step::id).orElse("check");
        var go =
                ActionButton.primary(
                        "次へ進む",
                        () -> {
                            var clean = page.check();
                            outcome.setText(clean ? "clean" : "errors");
                            if (clean) {
                                getUI().ifPresent(ui -> ui.navigate("form/" + next));
                            }
                        });
        return new Div(page, new Actions(go, ActionButton.secondary("戻る", () -> {})), outcome);
    }

    private static Div check(FormContext context) {
        return new Div(
                new jp.monobe.frontend.ui.page.PageTitle("内容を確認してください").over("児童手当 認定請求"),
                new CheckAnswers(context, step -> new Anchor("form/" + step.id())));
    }

    private static Div withSteps(FormView view, Step current, Div body) {
        var before = view.steps().stream().takeWhile(step -> !step.equals(current)).toList();
        var steps =
                new StepList(
                        view.steps().stream()
                                .map(step ->
                                        new StepList.Entry(
                                                step.title(), null, state(step, current, before)))
                                .collect(Collectors.toList()));
        var both = new Div(steps, body);
        both.setClassName("with-steps");
        return both;
    }

    private static StepList.State state(Step step, Step current, List<Step> before) {
        if (step.equals(current)) {
            return StepList.State.CURRENT;
        }
        return before.contains(step) ? StepList.State.DONE : StepList.State.LATER;
    }
}
