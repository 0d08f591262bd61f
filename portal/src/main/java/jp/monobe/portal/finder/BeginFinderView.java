package jp.monobe.portal.finder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.Waiting;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.finder.Family;
import jp.monobe.resident.KeptAnswersService;

/**
 * Where the finder begins for who is signed in: with what the city's record fills in, if she
 * agreed; with what she kept; or in the middle of what she had begun before she signed in. When
 * nothing came, whatever the cause, one and the same page leads to the first question (amendments
 * 4, 5).
 */
@Route(value = Addresses.FINDER, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class BeginFinderView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final String KEPT = "kept";

    private final CityRecord record;
    private final KeptAnswersService kept;
    private final ActingCity city;
    private final SystemTime time;
    private final Titles titles;

    BeginFinderView(
            CityRecord record,
            KeptAnswersService kept,
            ActingCity city,
            SystemTime time,
            Titles titles) {
        this.record = record;
        this.kept = kept;
        this.city = city;
        this.time = time;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = Parameters.query(event, KEPT).isPresent();
        var answers = wanted ? kept.mine().map(it -> it.answers()) : Optional.<Family>empty();
        if (wanted && answers.isEmpty()) {
            event.forwardTo(Addresses.HOME);
        } else if (answers.isPresent()) {
            goOn(answers.get());
        } else if (Conversation.in(slug()).isPresent()) {
            Ways.go(FinderWays.result(slug()));
        } else if (record.mayBeAsked()) {
            var request = record.ask();
            wait(request, () -> filled(request), this::typeYourself);
        } else {
            typeYourself();
        }
    }

    /** With the answers she kept; the record is asked anew for what it filled in. */
    private void goOn(Family answers) {
        if (!record.mayBeAsked()) {
            open(answers, Optional.empty());
            return;
        }
        var request = record.ask();
        wait(
                request,
                () -> open(answers, Optional.of(request)),
                () -> open(answers, Optional.of(request)));
    }

    private void open(Family answers, Optional<UUID> request) {
        new Conversation(slug(), answers, request).keep();
        Ways.go(FinderWays.result(slug()));
    }

    private void wait(UUID request, Runnable come, Runnable late) {
        show(
                new PageTitle(getTranslation("finder.title")),
                new Waiting(
                        getTranslation("finder.filled.waiting"),
                        time,
                        LONGEST,
                        () -> record.hasCome(request),
                        come,
                        late));
    }

    private void filled(UUID request) {
        var talk = new Conversation(slug(), Family.of(0), Optional.of(request));
        var filled = record.of(talk, Acting.city(), city.today());
        show(
                new FilledPage(
                        filled,
                        family -> {
                            new Conversation(slug(), family, Optional.of(request)).keep();
                            Ways.go(FinderWays.page(slug(), "next"));
                        },
                        () -> {
                            record.leaveOut();
                            typeYourself();
                        }));
    }

    private void typeYourself() {
        show(
                new PageTitle(getTranslation("finder.type.title"))
                        .lead(getTranslation("finder.type.lead")),
                new Actions(
                        Ways.outside(
                                Ways.primary(
                                        FinderWays.start(slug()),
                                        getTranslation("finder.type.go")))));
    }

    private String slug() {
        return city.home().substring(1);
    }

    private void show(Component... content) {
        getContent().removeAll();
        getContent().add(content);
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("finder.title"));
    }
}
