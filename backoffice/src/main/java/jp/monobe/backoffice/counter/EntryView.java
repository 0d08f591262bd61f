package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.counter.CounterDesk;
import jp.monobe.counter.CounterEntry;
import jp.monobe.counter.EnterFiling;
import jp.monobe.counter.EnterResult;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Step;

/**
 * A paper filing being typed into the form; once handed in, its receipts. All of it stands in the
 * database, so a reload shows what was there.
 */
@Route(value = "counter/entry/:id/:step?", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.CLERK)
public final class EntryView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final CounterDesk desk;
    private final EnterFiling filing;
    private final Today today;

    EntryView(CounterDesk desk, EnterFiling filing, Today today) {
        this.desk = desk;
        this.filing = filing;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entry = event.getRouteParameters().get("id").flatMap(EntryView::id).flatMap(desk::open);
        if (entry.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (entry.get().filed()) {
            receipts(entry.get());
        } else {
            show(open(entry.get()), event);
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Handed in again it gives the same receipts. */
    private void receipts(CounterEntry entry) {
        if (filing.handIn(entry.id(), false) instanceof EnterResult.Entered(var receipts)) {
            show(entry, new EnteredPage(receipts));
        }
    }

    private OpenEntry open(CounterEntry entry) {
        var context =
                FormContext.of(
                                entry.form(),
                                entry.shown(),
                                entry.answers(),
                                entry.countedOn(),
                                new EntrySink(filing, entry.id()),
                                () -> UUID.randomUUID().toString())
                        .mending(key -> isTyped(entry, key));
        return new OpenEntry(entry, context);
    }

    private static boolean isTyped(CounterEntry entry, AnswerKey key) {
        return entry.form().field(key.field()).filter(Field.Attachment.class::isInstance).isEmpty();
    }

    private void show(OpenEntry open, BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("step");
        if (wanted.filter(EntryAddress.CHECK::equals).isPresent()) {
            show(open.entry(), new CheckEntryPage(open, filing, desk));
            return;
        }
        var view = open.view();
        var step =
                view.steps().stream()
                        .filter(each -> wanted.filter(each.id()::equals).isPresent())
                        .findFirst();
        if (step.isPresent()) {
            boolean back =
                    event.getLocation().getQueryParameters().getParameters().containsKey("change");
            show(open.entry(), new EntryPage(open, step.get(), back));
        } else {
            event.forwardTo(EntryAddress.step(open.id(), first(open)));
        }
    }

    /** Where something is still to be typed; an answer to a 差戻し is all there, to be mended. */
    private static String first(OpenEntry open) {
        if (open.entry().corrects() != null) {
            return EntryAddress.CHECK;
        }
        var view = open.view();
        return view.steps().stream()
                .filter(step -> !open.isComplete(view, step) || !OpenEntry.isBegun(view, step))
                .map(Step::id)
                .findFirst()
                .orElse(EntryAddress.CHECK);
    }

    private void show(CounterEntry entry, Component page) {
        var back = new Anchor("counter", getTranslation("office.counter.back"));
        back.setClassName("back-link");
        getContent().removeAll();
        getContent().add(back, new EntryHead(entry, filing, today), page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.counter.title");
    }
}
