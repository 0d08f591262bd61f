package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.monobe.frontend.form.KnownPersonList;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.Step;

/** Where a draft stands (申請の準備): what is known already, what is to be answered, where to go on. */
class DraftOverview extends Composite<Div> {

    private final OpenDraft open;
    private final FormView view;

    DraftOverview(OpenDraft open, OpenDrafts drafts, BeginWith begin) {
        this.open = open;
        this.view = open.view();
        getContent().setClassName("stack measure");
        getContent()
                .add(
                        new PageTitle(getTranslation("draft.title"))
                                .over(open.draft().form().title())
                                .lead(getTranslation("draft.lead")));
        if (open.context().known().prefilled()) {
            getContent()
                    .add(
                            new NotificationBanner(
                                    Tone.GOOD,
                                    getTranslation("draft.filled"),
                                    getTranslation("draft.filled.text")));
        }
        getContent()
                .add(
                        begin.newer(open),
                        new Actions(goOn()),
                        whose(),
                        begin.earlier(open),
                        tasks(),
                        known(),
                        begin.another(open),
                        new DiscardPanel(open.draft(), drafts));
    }

    /** It went over to a newer form just now. */
    void moved() {
        getContent()
                .addComponentAsFirst(
                        new NotificationBanner(
                                        Tone.GOOD,
                                        getTranslation("newer.moved"),
                                        getTranslation("newer.moved.text"))
                                .announced());
    }

    private Div known() {
        var known = open.context().known();
        var part =
                new Div(
                        new H2(getTranslation("draft.known")),
                        new Paragraph(
                                getTranslation(
                                        open.draft().represented().isPresent()
                                                ? "represent.known"
                                                : known.prefilled()
                                                        ? "draft.known.registry"
                                                        : "draft.known.sign-in")),
                        new KnownPersonList(known.applicant(), known.prefilled()),
                        new HouseholdList(known));
        part.setClassName("stack");
        return part;
    }

    /** だれの申請ですか: hers, unless she says that she represents somebody by law. */
    private Paragraph whose() {
        var draft = open.draft();
        var form = draft.form();
        var whose =
                new Paragraph(getTranslation("represent.whose", view.known().applicant().name()));
        whose.add(
                new Text(" "),
                new Anchor(
                        Addresses.represent(form.procedure()), getTranslation("represent.choose")));
        whose.setVisible(
                form.isForRepresentatives()
                        && draft.actingFor().isEmpty()
                        && draft.represented().isEmpty());
        return whose;
    }

    private Anchor goOn() {
        var id = open.draft().id();
        var fresh = open.draft().answers().values().isEmpty();
        var todo = view.steps().stream().filter(step -> !open.isComplete(view, step)).findFirst();
        return todo.map(step ->
                        Ways.primary(
                                Addresses.step(id, step.id()),
                                getTranslation(fresh ? "draft.begin" : "draft.go-on")))
                .orElseGet(
                        () -> Ways.primary(Addresses.check(id), getTranslation("draft.to-check")));
    }

    private Div tasks() {
        var part = new Div(new H2(getTranslation("draft.tasks")), taskList());
        part.setClassName("stack");
        return part;
    }

    private TaskList taskList() {
        var tasks = new TaskList();
        var id = open.draft().id();
        for (var step : view.steps()) {
            tasks.add(new Anchor(Addresses.step(id, step.id()), step.title()), "", state(step));
        }
        var ready = view.steps().stream().allMatch(step -> open.isComplete(view, step));
        var check = getTranslation("check.title");
        return tasks.add(
                ready ? new Anchor(Addresses.check(id), check) : new Span(check),
                "",
                new StatusTag(
                        ready ? Tone.PROGRESS : Tone.NEUTRAL,
                        getTranslation(ready ? "draft.task.ready" : "draft.task.not-yet")));
    }

    private StatusTag state(Step step) {
        var begun = OpenDraft.isBegun(view, step);
        if (open.isComplete(view, step)) {
            return begun
                    ? new StatusTag(Tone.GOOD, getTranslation("draft.task.done"))
                    : new StatusTag(Tone.NEUTRAL, getTranslation("draft.task.optional"));
        }
        return begun
                ? new StatusTag(Tone.ATTENTION, getTranslation("draft.task.partly"))
                : new StatusTag(Tone.NEUTRAL, getTranslation("draft.task.open"));
    }
}
