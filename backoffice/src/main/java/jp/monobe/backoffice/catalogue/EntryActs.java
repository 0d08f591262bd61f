package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.publishing.CheckEntry;
import jp.monobe.publishing.EntryView;
import jp.monobe.publishing.MoveResult;
import jp.monobe.publishing.PreviewEntry;
import jp.monobe.publishing.PublishEntry;
import jp.monobe.publishing.RevisionView;
import jp.monobe.publishing.ShippedTexts;
import jp.monobe.publishing.WriteEntry;
import jp.monobe.publishing.model.Hand;
import jp.monobe.publishing.model.RevisionLifecycle;
import jp.monobe.publishing.model.RevisionLifecycle.Outcome;
import jp.monobe.publishing.model.RevisionMove;
import jp.monobe.publishing.model.RevisionState;

/**
 * All that can be done with an entry (操作), in one place; what the public would notice asks first.
 */
final class EntryActs extends Composite<Aside> {

    /** What the acts call. */
    @org.springframework.stereotype.Component
    record Services(
            WriteEntry write,
            PublishEntry publish,
            CheckEntry check,
            ShippedTexts shipped,
            PreviewEntry preview) {}

    private final Desk desk;
    private final EntryView view;
    private final Services services;
    private final Consumer<Component> done;
    private final Div message = new Div();
    private final Div body = new Div();

    /**
     * @param done shows the entry again, with what is to be said of it
     */
    EntryActs(Desk desk, EntryView view, Services services, Consumer<Component> done) {
        this.desk = desk;
        this.view = view;
        this.services = services;
        this.done = done;
        var heading = new H2(getTranslation("office.acts"));
        heading.setId("acts");
        body.setClassName("stack");
        getContent().setClassName("act-panel stack");
        getContent().getElement().setAttribute("aria-labelledby", "acts");
        getContent().add(heading, message, body);
        offer();
    }

    private void offer() {
        body.removeAll();
        var buttons = new Div();
        buttons.setClassName("act-buttons");
        body.add(buttons);
        view.open().ifPresentOrElse(open -> ofOpen(open, buttons), () -> ofIdle(buttons));
        view.scheduled()
                .filter(_ -> desk.mayPublish())
                .ifPresent(later -> buttons.add(asking("CALL_OFF", later, this::callOff)));
        if (view.update().isPresent() && desk.mayEdit()) {
            ofUpdate(buttons);
        }
        if (buttons.getComponentCount() == 0) {
            body.add(new Paragraph(getTranslation("office.acts.none")));
        }
    }

    private void ofIdle(Div buttons) {
        if (!desk.mayEdit()) {
            return;
        }
        view.inForce()
                .ifPresent(_ ->
                        buttons.add(
                                ActionButton.primary(
                                        getTranslation("office.catalogue.unchanged"),
                                        this::unchanged)));
        buttons.add(
                ActionButton.secondary(
                        getTranslation("office.entry.act.BEGIN"),
                        () -> begin(view.inForce().orElse(view.revisions().getFirst()))));
        if (view.revisions().size() > 1) {
            buttons.add(new EarlierRevisions(view, this::begin));
        }
    }

    private void ofOpen(RevisionView open, Div buttons) {
        if (open.state() instanceof RevisionState.Draft && desk.mayEdit()) {
            buttons.add(
                    ActionButton.primary(getTranslation("office.entry.act.WRITE"), this::write));
            buttons.add(asking("DISCARD", open, services.write()::discard));
        }
        if (open.state() instanceof RevisionState.Proposed) {
            ofProposed(open, buttons);
        }
    }

    private void ofProposed(RevisionView open, Div buttons) {
        if (desk.mayPublish()) {
            var hand = new Hand(desk.staff().id(), Instant.EPOCH);
            if (RevisionLifecycle.apply(open.state(), new RevisionMove.Publish(hand))
                    instanceof Outcome.Moved) {
                buttons.add(asking("PUBLISH", open, services.publish()::publish));
            } else {
                body.add(new Paragraph(getTranslation("office.why.SAME_PERSON")));
            }
            buttons.add(
                    ActionButton.secondary(
                            getTranslation("office.entry.act.SEND_BACK"), () -> sendBack(open)));
        }
        if (desk.mayEdit()) {
            buttons.add(asking("WITHDRAW", open, services.publish()::withdraw));
        }
    }

    private void ofUpdate(Div buttons) {
        if (view.open().isEmpty()) {
            buttons.add(
                    ActionButton.secondary(
                            getTranslation("office.entry.act.TAKE"),
                            () -> {
                                desk.call(() -> services.shipped().take(view.id()));
                                write();
                            }));
        }
        buttons.add(
                ActionButton.plain(
                        getTranslation("office.entry.act.PUT_ASIDE"),
                        () -> {
                            desk.call(() -> {
                                services.shipped().putAside(view.id());
                                return true;
                            });
                            done.accept(news(Tone.GOOD, "office.entry.done.PUT_ASIDE"));
                        }));
    }

    /** An act on a revision as it was shown. */
    private interface Move {
        MoveResult with(java.util.UUID revision, long version);
    }

    private MoveResult callOff(java.util.UUID revision, long version) {
        return services.publish().callOff(revision, version);
    }

    private ActionButton asking(String act, RevisionView revision, Move move) {
        var text = getTranslation("office.entry.act." + act);
        Runnable ask = () -> ask(act, () -> move.with(revision.id(), revision.version()));
        return switch (act) {
            case "PUBLISH" -> ActionButton.primary(text, ask);
            case "DISCARD", "CALL_OFF" -> ActionButton.danger(text, ask);
            default -> ActionButton.secondary(text, ask);
        };
    }

    private void ask(String act, Supplier<MoveResult> call) {
        body.removeAll();
        body.add(
                new ConfirmPanel(
                        getTranslation("office.entry.ask." + act),
                        getTranslation("office.entry.ask." + act + ".then"),
                        ActionButton.primary(
                                getTranslation("office.entry.act." + act + ".do"),
                                () -> run(act, call)),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::offer)));
    }

    private void sendBack(RevisionView open) {
        body.removeAll();
        body.add(
                new SendBackForm(
                        why ->
                                run(
                                        "SEND_BACK",
                                        () ->
                                                services.publish()
                                                        .sendBack(open.id(), open.version(), why)),
                        this::offer));
    }

    private void run(String act, Supplier<MoveResult> call) {
        switch (desk.call(call)) {
            case MoveResult.Done() -> done.accept(news(Tone.GOOD, "office.entry.done." + act));
            case MoveResult.Stale() -> done.accept(news(Tone.ATTENTION, "office.entry.stale"));
            case MoveResult.Refused(var why) -> say("office.entry.why." + why);
            case MoveResult.Incomplete(var problems) -> incomplete(problems);
            case MoveResult.NoDays() -> say("office.entry.no-days");
        }
    }

    private void incomplete(List<jp.monobe.publishing.FieldProblem> problems) {
        message.removeAll();
        message.add(
                new NotificationBanner(
                        Tone.BAD,
                        getTranslation("office.entry.incomplete"),
                        new Paragraph(EntryWords.problem(problems.getFirst()))));
    }

    private void say(String key) {
        offer();
        message.removeAll();
        message.add(news(Tone.BAD, key));
    }

    private NotificationBanner news(Tone tone, String key) {
        return new NotificationBanner(tone, getTranslation(key), getTranslation(key + ".then"))
                .announced();
    }

    private void unchanged() {
        var result = desk.call(() -> services.check().unchanged(view.id()));
        var key = "office.catalogue.check." + result.getClass().getSimpleName();
        boolean good = result instanceof CheckEntry.Result.Confirmed;
        done.accept(
                new NotificationBanner(
                                good ? Tone.GOOD : Tone.ATTENTION,
                                getTranslation(key, view.name()),
                                getTranslation(key + ".then"))
                        .announced());
    }

    private void begin(RevisionView from) {
        desk.call(() -> services.write().begin(view.id(), from.number()));
        write();
    }

    private void write() {
        UI.getCurrent()
                .navigate(
                        EditEntryView.class,
                        new RouteParameters("id", view.id()),
                        desk.parameters());
    }
}
