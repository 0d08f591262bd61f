package jp.monobe.portal.apply;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import jp.monobe.filing.ActingFor;
import jp.monobe.filing.AgentDrafts;
import jp.monobe.filing.Correcting;
import jp.monobe.frontend.form.CheckAnswers;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.model.Step;

/**
 * The page that lays everything out before it is handed in; of a correction, what was mended first.
 */
class CheckPage extends Composite<Div> {

    private final OpenDraft open;
    private final HandIn handIn;
    private final AgentDrafts agents;
    private final boolean signed;
    private final boolean ended;
    private final CheckAnswers answers;
    private final UnfinishedFiles files;
    private final Div page = new Div();

    /**
     * @param files those that are still on their way
     * @param keeping whether people typed here are kept for her later forms
     */
    CheckPage(
            OpenDraft open,
            ActingCity city,
            HandIn handIn,
            AgentDrafts agents,
            UnfinishedFiles files,
            Component discard,
            boolean keeping) {
        this.open = open;
        this.handIn = handIn;
        this.agents = agents;
        this.files = files;
        this.signed = city.isToBeSigned(open.draft().form().procedure());
        this.ended = open.draft().isEnded(city.today());
        answers =
                new CheckAnswers(open.context(), this::wayTo, this::mayChange)
                        .leadingTo(problem -> Addresses.stepToMend(id(), problem.stepId()));
        page.setClassName("stack");
        open.draft().correcting().ifPresentOrElse(this::correction, this::claim);
        Estimate.of(open, city).ifPresent(page::add);
        page.add(answers, new Warnings(open), files);
        if (keeping && !open.draft().answers().people().isEmpty()) {
            page.add(kept());
        }
        page.add(
                open.draft()
                        .actingFor()
                        .filter(ActingFor::byMe)
                        .<Component>map(this::endForAnother)
                        .orElseGet(this::end));
        if (open.isCorrection()) {
            page.add(discard);
        }
    }

    private void claim() {
        page.add(
                Ways.back(Addresses.draft(id()), getTranslation("check.back")),
                title("check.title", "check.lead"));
        getContent().setClassName("with-steps");
        getContent().add(DraftSteps.of(open, open.view(), DraftSteps.CHECK), page);
    }

    private void correction(Correcting mending) {
        page.add(
                Ways.back(
                        Addresses.filing(mending.first()), getTranslation("correction.to-filing")),
                title("correction.check", "correction.check.lead"),
                new CorrectionNote(open, mending));
        getContent().setClassName("measure");
        getContent().add(page);
    }

    private PageTitle title(String title, String lead) {
        return new PageTitle(getTranslation(title))
                .over(open.draft().form().title())
                .lead(getTranslation(lead));
    }

    private UUID id() {
        return open.draft().id();
    }

    private Anchor wayTo(Step step) {
        return new Anchor(Addresses.stepToChange(id(), step.id()));
    }

    private boolean mayChange(Step step) {
        return !open.isCorrection() || open.isOpen(open.view(), step);
    }

    private Paragraph kept() {
        return new Paragraph(
                new Text(getTranslation("check.family") + " "),
                new Anchor(Addresses.FAMILY, getTranslation("check.family.where")));
    }

    private Component end() {
        return part(
                new H2(getTranslation("check.hand-in")),
                new Paragraph(getTranslation(signed ? "check.sign.text" : "check.submit.text")),
                new Paragraph(date()),
                lastDay(),
                new Actions(
                        Once.primary(
                                getTranslation(signed ? "check.sign" : "check.submit"), this::go)));
    }

    private Paragraph lastDay() {
        var line = new Paragraph();
        line.setVisible(false);
        open.draft()
                .lastDay()
                .ifPresent(day -> {
                    line.setVisible(true);
                    line.setText(getTranslation("check.last-day", DateText.of(day)));
                });
        return line;
    }

    /** What has to be signed only the applicant hands in, and so does she what is only prepared. */
    private Component endForAnother(ActingFor acting) {
        return acting.mayFile() && !signed
                ? part(
                        new H2(getTranslation("check.hand-in")),
                        new Paragraph(getTranslation("acting.submit.text", acting.applicant())),
                        new Paragraph(date()),
                        lastDay(),
                        new Actions(
                                Once.primary(
                                        getTranslation("acting.submit", acting.applicant()),
                                        () -> submitFor(acting)),
                                Once.secondary(
                                        getTranslation("acting.hand"), () -> handOver(acting))))
                : part(
                        new H2(getTranslation("acting.hand")),
                        new Paragraph(
                                getTranslation(
                                        signed ? "acting.hand.signed" : "acting.hand.prepared",
                                        acting.applicant())),
                        new Paragraph(getTranslation("acting.hand.text")),
                        new Actions(
                                Once.primary(
                                        getTranslation("acting.hand"), () -> handOver(acting))));
    }

    private static Div part(Component... content) {
        var part = new Div(content);
        part.setClassName("stack");
        return part;
    }

    private void submitFor(ActingFor acting) {
        if (ended) {
            Ways.go(Addresses.draft(id()));
        } else if (answers.check() && !files.isNews()) {
            handIn.forAnother(id(), acting.mandate());
        }
    }

    /** Also with something missing: she may know what the agent does not. */
    private void handOver(ActingFor acting) {
        agents.handOver(id());
        Ways.go(Addresses.actingHanded(acting.mandate()));
    }

    /** Whose day counts. */
    private String date() {
        return open.draft()
                .correcting()
                .map(mending ->
                        getTranslation("check.date.first", DateText.of(mending.claimDate())))
                .orElseGet(() -> getTranslation("check.date.today"));
    }

    private void go() {
        if (ended) {
            Ways.go(Addresses.draft(id()));
            return;
        }
        if (!answers.check() || files.isNews()) {
            return;
        }
        if (signed) {
            Ways.go(Addresses.sign(id()));
        } else {
            handIn.now(id());
        }
    }

    /** What is missing is said at once: nobody should look for a button that does not work. */
    @Override
    protected void onAttach(AttachEvent event) {
        answers.check();
    }
}
