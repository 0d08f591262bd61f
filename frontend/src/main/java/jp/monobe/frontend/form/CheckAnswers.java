package jp.monobe.frontend.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.frontend.ui.Hidden;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.form.ProblemText;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * All answers once more before handing in (内容の確認): who applies, then step by step with a way back
 * to each. What is missing stands above, each leading to its step.
 */
public final class CheckAnswers extends Composite<Div> {

    private final FormContext context;
    private final ErrorSummary errors = new ErrorSummary();
    private Function<Problem, @Nullable String> addressOf = _ -> null;

    /**
     * @param wayTo an empty link to a step's page
     */
    public <L extends Component & HasComponents> CheckAnswers(
            FormContext context, Function<Step, L> wayTo) {
        this(context, wayTo, _ -> true);
    }

    /**
     * @param changeable whether anything in a step may change
     */
    public <L extends Component & HasComponents> CheckAnswers(
            FormContext context, Function<Step, L> wayTo, Predicate<Step> changeable) {
        this.context = context;
        getContent().setClassName("stack");
        getContent().add(errors, new H2(getTranslation("fill.applicant")));
        getContent()
                .add(new KnownPersonList(context.known().applicant(), context.known().prefilled()));
        getContent()
                .add(
                        new AnsweredSteps(
                                view(),
                                AnswerWords.of(context),
                                context.earlier().carried(),
                                step -> changeable.test(step) ? change(step, wayTo) : null));
    }

    /** Each line of what is missing leads straight to its page, instead of to the way there. */
    public CheckAnswers leadingTo(Function<Problem, String> pages) {
        addressOf = pages::apply;
        return this;
    }

    private <L extends Component & HasComponents> Component change(
            Step step, Function<Step, L> wayTo) {
        var link = wayTo.apply(step);
        link.setId(wayId(step.id()));
        link.add(new Span(getTranslation("ui.change")), new Hidden(":" + step.title()));
        return link;
    }

    private static String wayId(String step) {
        return "step-" + step;
    }

    private FormView view() {
        return FormView.of(context.form(), context.known(), context.answers(), context.today());
    }

    /** Whether all is there to hand in; if not, says what is missing and moves the focus there. */
    public boolean check() {
        var words = new ProblemText(this::getTranslation);
        var found =
                context.check().problems(view()).stream()
                        .filter(Problem::isError)
                        .map(problem ->
                                new ErrorSummary.Problem(
                                        wayId(problem.stepId()),
                                        words.inList(problem, view()),
                                        addressOf.apply(problem)))
                        .toList();
        errors.show(found);
        return found.isEmpty();
    }
}
