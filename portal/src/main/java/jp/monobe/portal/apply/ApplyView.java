package jp.monobe.portal.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.filing.FilingRow;
import jp.monobe.filing.PrefillService;
import jp.monobe.filing.StartDraft;
import jp.monobe.filing.StartResult;
import jp.monobe.frontend.ui.Waiting;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.SystemTime;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;
import jp.monobe.resident.ConsentService;

/**
 * Begins a claim or goes on with it. With her consent it waits a short while for what the city
 * knows; when nothing came, whatever the cause, one and the same page says that she can type
 * (amendments 4 and 5).
 */
@Route(value = "apply/:procedure", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class ApplyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final PrefillService prefill;
    private final ConsentService consents;
    private final StartDraft drafts;
    private final ActingCity city;
    private final SystemTime time;
    private final Titles titles;
    private String procedure = "";

    ApplyView(
            PrefillService prefill,
            ConsentService consents,
            StartDraft drafts,
            ActingCity city,
            SystemTime time,
            Titles titles) {
        this.prefill = prefill;
        this.consents = consents;
        this.drafts = drafts;
        this.city = city;
        this.time = time;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        procedure = event.getRouteParameters().get("procedure").orElseThrow();
        var underWay = underWay(event);
        if (underWay.isPresent()) {
            show(new UnderWay(underWay.get()));
            return;
        }
        switch (started(event)) {
            case StartResult.Started(var draft, _) when consents.isGiven(procedure) -> wait(draft);
            case StartResult.Started(var draft, _) -> event.forwardTo(Addresses.draft(draft));
            case StartResult.NotOffered() -> show(new NotOffered(city));
            case StartResult.TooMany(_), StartResult.NotReturned() -> throw new NotFoundException();
        }
    }

    /** Handed in and not decided, unless she says that she means another one. */
    private Optional<FilingRow> underWay(BeforeEnterEvent event) {
        boolean meant =
                Stream.of("draft", "again")
                        .anyMatch(name -> Parameters.query(event, name).isPresent());
        return meant ? Optional.empty() : drafts.underWay(procedure);
    }

    /**
     * The draft she named, whose own page looks whether it is hers; else the one of the procedure.
     */
    private StartResult started(BeforeEnterEvent event) {
        return Parameters.query(event, "draft")
                .flatMap(Parameters::id)
                .<StartResult>map(draft -> new StartResult.Started(draft, true))
                .orElseGet(() -> drafts.start(procedure));
    }

    private void wait(UUID draft) {
        var request = prefill.ask(procedure);
        show(
                new PageTitle(getTranslation("apply.waiting.title")),
                new Waiting(
                        getTranslation("apply.waiting.text"),
                        time,
                        LONGEST,
                        () -> prefill.find(request).isPresent(),
                        () -> Ways.go(Addresses.draft(draft)),
                        () -> show(new TypeYourself(city.office(), draft))));
    }

    private void show(Component... content) {
        getContent().removeAll();
        getContent().add(content);
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("apply.waiting.title"));
    }
}
