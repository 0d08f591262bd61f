package jp.monobe.frontend.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits a short while for something to arrive (お待ちください) and says what for. Asks again every 300 ms;
 * after {@code longest} it goes on without. Give the system's time, not the business clock.
 */
public final class Waiting extends Composite<Div> {

    private static final int POLL_MILLIS = 300;

    private final InstantSource time;
    private final Duration longest;
    private final BooleanSupplier arrived;
    private final Runnable then;
    private final Runnable late;
    private @Nullable Registration polling;
    private Instant since = Instant.EPOCH;

    /**
     * Runs {@code then} once when {@code arrived} says so, or {@code late} once when it did not.
     */
    public Waiting(
            String text,
            InstantSource time,
            Duration longest,
            BooleanSupplier arrived,
            Runnable then,
            Runnable late) {
        this.time = time;
        this.longest = longest;
        this.arrived = arrived;
        this.then = then;
        this.late = late;
        var drops = new Div(new Span(), new Span(), new Span());
        drops.setClassName("waiting__drops");
        drops.getElement().setAttribute("aria-hidden", "true");
        getContent().setClassName("waiting");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(drops, new Paragraph(text));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        since = time.instant();
        event.getUI().setPollInterval(POLL_MILLIS);
        polling = event.getUI().addPollListener(_ -> look(event.getUI()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void look(UI ui) {
        if (arrived.getAsBoolean()) {
            stop(ui);
            then.run();
        } else if (!time.instant().isBefore(since.plus(longest))) {
            stop(ui);
            late.run();
        }
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
