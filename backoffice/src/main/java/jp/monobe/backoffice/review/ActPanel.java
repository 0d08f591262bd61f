package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import jp.monobe.backoffice.page.PaperAnswerAddress;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.model.CaseLifecycle.Outcome;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.procedure.model.Answers;
import jp.monobe.staff.Permission;

/**
 * All a clerk can do with the case (操作), in one place. An act asks once more, saying what will
 * happen; what was typed stays when it fails.
 */
final class ActPanel extends Composite<Aside> {

    /** Runs an act and shows what came of it. */
    @FunctionalInterface
    interface Runner {
        void run(Act act, Supplier<DeskResult> call);
    }

    private final CaseView view;
    private final CurrentStaff staff;
    private final Acts acts;
    private final ActPlan plan;
    private final ActWords words;
    private final Runner runner;
    private final H2 heading;
    private final Div message = new Div();
    private final Div body = new Div();

    ActPanel(
            CaseView view,
            CurrentStaff staff,
            Standing standing,
            Acts acts,
            ActPlan plan,
            Runner runner) {
        this.view = view;
        this.staff = staff;
        this.acts = acts;
        this.plan = plan;
        this.words = new ActWords(view);
        this.runner = runner;
        heading = new H2(getTranslation("office.acts"));
        heading.setId("acts");
        heading.getElement().setAttribute("tabindex", "-1");
        body.setClassName("stack");
        getContent().setClassName("act-panel stack");
        getContent().getElement().setAttribute("aria-labelledby", "acts");
        getContent().add(heading, standing, message, body);
        offer();
    }

    /** Shown above the acts; what is typed below stays. */
    void say(Component what) {
        message.removeAll();
        message.add(what);
    }

    /** Back to the list of acts; the focus would else be lost with the form. */
    private void cancel() {
        offer();
        heading.getElement().callJsFunction("focus");
    }

    private void offer() {
        body.removeAll();
        var buttons = new Div();
        buttons.setClassName("act-buttons");
        var explained = new ArrayList<Component>();
        Arrays.stream(Act.values())
                .filter(act -> act.fits(view))
                .filter(act -> act != Act.FORWARD || plan.sections().size() > 1)
                .filter(act -> staff.may(act.permission(view.state())))
                .forEach(act -> offer(act, buttons, explained));
        buttons.add(papers().toArray(Component[]::new));
        body.add(buttons);
        body.add(explained);
        if (buttons.getComponentCount() == 0 && explained.isEmpty()) {
            body.add(new Paragraph(getTranslation("office.acts.none")));
        }
    }

    private void offer(Act act, Div buttons, List<Component> explained) {
        switch (act.tried(view, staff.id())) {
            case Outcome.Moved _ -> buttons.add(button(act));
            case Outcome.Refused(var why) when why == Why.SAME_PERSON ->
                    explained.add(new Paragraph(getTranslation("office.why.SAME_PERSON")));
            case Outcome.Refused _ -> {}
        }
    }

    private ActionButton button(Act act) {
        var text = words.act(act, "");
        Runnable open = () -> ask(act);
        return switch (act) {
            case APPROVE, SIGN, ISSUE -> ActionButton.primary(text, open);
            case RETURN, RECOGNISE, FORWARD -> ActionButton.secondary(text, open);
            case REJECT -> ActionButton.danger(text, open);
            case UNDO -> ActionButton.plain(text, open);
        };
    }

    private void ask(Act act) {
        body.removeAll();
        body.add(
                switch (act) {
                    case APPROVE -> approve(act);
                    case SIGN -> confirm(act, acts::sign);
                    case ISSUE -> confirm(act, acts::issue);
                    case UNDO -> confirm(act, acts::undo);
                    case REJECT ->
                            new RejectForm(
                                    words,
                                    view.handling().legalBasis(),
                                    proposal -> runner.run(act, () -> acts.reject(proposal)),
                                    this::cancel);
                    case RETURN ->
                            new ReturnForm(
                                    plan.filed(),
                                    plan.today(),
                                    plan.dueBy(),
                                    correction -> runner.run(act, () -> acts.sendBack(correction)),
                                    this::cancel);
                    case RECOGNISE -> recognise(act);
                    case FORWARD ->
                            new ForwardForm(
                                    view,
                                    plan.sections(),
                                    to -> runner.run(act, () -> acts.forward(to)),
                                    this::cancel);
                });
    }

    /** What the definition wants settled is asked; else the question is whether. */
    private Component approve(Act act) {
        return view.handling().grants().isEmpty()
                ? confirm(act, () -> acts.approve(Answers.NONE))
                : new GrantForm(
                        view.handling(),
                        plan.today(),
                        words,
                        granted -> runner.run(act, () -> acts.approve(granted)),
                        this::cancel);
    }

    /** What was recorded before, else what the filing states, stands in the form already. */
    private UnavoidableForm recognise(Act act) {
        return new UnavoidableForm(
                view.unavoidable().or(view.assessment()::stated),
                view.claimDate(),
                view.unavoidable().isPresent(),
                new UnavoidableForm.Ways(
                        found -> runner.run(act, () -> acts.recognise(found)),
                        () -> runner.run(act, acts::takeReasonBack),
                        this::cancel));
    }

    private ConfirmPanel confirm(Act act, Supplier<DeskResult> call) {
        return new ConfirmPanel(
                words.ask(act, ""),
                words.ask(act, ".then"),
                ActionButton.primary(words.act(act, ".do"), () -> runner.run(act, call)),
                ActionButton.secondary(getTranslation("office.act.cancel"), this::cancel));
    }

    private List<Component> papers() {
        return switch (view.state()) {
            case CaseState.Proposed _, CaseState.Signed _ ->
                    List.of(paper(CasePapers.preview(view.id()), "office.notice.preview"));
            case CaseState.Issued _ ->
                    List.of(paper(CasePapers.notice(view.id()), "office.notice.open"));
            case CaseState.Returned _ ->
                    staff.may(Permission.CASE_ENTER) ? List.of(onPaper()) : List.of();
            case CaseState.Reviewing _, CaseState.Withdrawn _ -> List.of();
        };
    }

    private Component onPaper() {
        var way =
                new Anchor(
                        PaperAnswerAddress.of(view.id()), getTranslation("office.counter.answer"));
        way.setClassName("button");
        return way;
    }

    private Component paper(String address, String text) {
        var link = new Anchor(address, getTranslation(text));
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        link.setClassName("button");
        return link;
    }
}
