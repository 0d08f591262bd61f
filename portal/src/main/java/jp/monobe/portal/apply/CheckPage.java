package jp.monobe.portal.apply;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.frontend.form.CheckAnswers;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/** The page that lays everything out before it is handed in. */
class CheckPage extends Composite<Div> {

    private final OpenDraft open;
    private final HandIn handIn;
    private final boolean signed;
    private final CheckAnswers answers;

    CheckPage(OpenDraft open, ActingCity city, HandIn handIn) {
        this.open = open;
        this.handIn = handIn;
        this.signed = city.isToBeSigned(open.draft().form().procedure());
        answers =
                new CheckAnswers(open.context(), step -> wayTo(step.id()))
                        .leadingTo(problem ->
                                Addresses.stepToMend(open.draft().id(), problem.stepId()));
        var page = new Div();
        page.setClassName("stack");
        page.add(
                Ways.back(Addresses.draft(open.draft().id()), getTranslation("check.back")),
                new PageTitle(getTranslation("check.title"))
                        .over(open.draft().form().title())
                        .lead(getTranslation("check.lead")));
        CorrectionNote.of(open.draft()).ifPresent(page::add);
        Estimate.of(open.view(), city).ifPresent(page::add);
        page.add(answers, new Warnings(open), new H2(getTranslation("check.hand-in")), end());
        getContent().setClassName("with-steps");
        getContent().add(new DraftSteps(open, open.view(), DraftSteps.CHECK), page);
    }

    private Anchor wayTo(String step) {
        return new Anchor(Addresses.step(open.draft().id(), step));
    }

    private Component end() {
        var part =
                new Div(
                        new Paragraph(
                                getTranslation(signed ? "check.sign.text" : "check.submit.text")));
        part.add(
                new Actions(
                        Once.primary(
                                getTranslation(signed ? "check.sign" : "check.submit"), this::go)));
        return part;
    }

    private void go() {
        if (!answers.check()) {
            return;
        }
        if (signed) {
            Ways.go(Addresses.sign(open.draft().id()));
        } else {
            handIn.now(open.draft().id());
        }
    }

    /** What is missing is said at once: nobody should look for a button that does not work. */
    @Override
    protected void onAttach(AttachEvent event) {
        answers.check();
    }
}
