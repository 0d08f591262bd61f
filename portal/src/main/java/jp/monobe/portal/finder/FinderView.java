package jp.monobe.portal.finder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import jp.monobe.frontend.ui.page.CityPage;
import jp.monobe.kernel.SystemTime;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.NextPage;
import jp.monobe.resident.KeptAnswersService;
import org.jspecify.annotations.Nullable;

/**
 * The conversation (質問に答えて探す): one question a page, each with an address of its own so that the
 * browser's back works. The named exception: open to everybody, since nothing is kept unless she is
 * signed in and says so.
 */
@Route("finder/:city")
@AnonymousAllowed
class FinderView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final FinderFrame frame;
    private final PublicCities cities;
    private final Finders finders;
    private final SystemTime time;
    private final CityRecord record;
    private final KeptAnswersService kept;
    private final Div shown = new Div();
    private @Nullable CityPage page;
    private String title = "";

    FinderView(
            FinderFrame frame,
            PublicCities cities,
            Finders finders,
            SystemTime time,
            CityRecord record,
            KeptAnswersService kept) {
        this.frame = frame;
        this.cities = cities;
        this.finders = finders;
        this.time = time;
        this.record = record;
        this.kept = kept;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("city").orElse("");
        var city = cities.find(slug).orElseThrow(NotFoundException::new);
        var children = Parameters.query(event, "children").flatMap(FinderView::number);
        if (children.isPresent()) {
            begin(slug, children.get(), event);
            return;
        }
        var talk = Conversation.in(slug);
        if (talk.isEmpty()) {
            event.getUI().getPage().setLocation(FinderWays.start(slug));
            return;
        }
        show(city, talk.get(), Parameters.query(event, "q").orElse(""), event);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,2}")
                ? Optional.of(Math.min(Integer.parseInt(text), Family.MOST_CHILDREN))
                : Optional.empty();
    }

    private void begin(String slug, int children, BeforeEnterEvent event) {
        Conversation.keep(slug, Family.of(children));
        forward(event, FinderWays.page(slug, "next"));
    }

    private static void forward(BeforeEnterEvent event, String address) {
        var location = new Location(address);
        event.forwardTo(location.getPath(), location.getQueryParameters());
    }

    private void show(PublicCity city, Conversation talk, String wanted, BeforeEnterEvent event) {
        var finder = finders.of(city);
        var filled = record.of(talk, city.tenant().code(), finder.today());
        var family = filled.over(talk.family());
        if (wanted.equals(FinderWays.RESULT)) {
            result(city, finder, family, filled);
            return;
        }
        var open = finder.open(family);
        var page =
                open.stream()
                        .filter(it -> it.id().equals(wanted))
                        .findFirst()
                        .or(() -> finder.again(wanted, family));
        if (page.isPresent()) {
            var form =
                    new QuestionPage(
                            city,
                            finder,
                            family,
                            filled,
                            page.get(),
                            open.size(),
                            answered -> answered(talk.with(filled.typed(answered))));
            frame(city, "finder.title", form);
        } else {
            forward(
                    event,
                    open.stream()
                            .findFirst()
                            .map(NextPage::id)
                            .map(id -> FinderWays.page(city.slug(), id))
                            .orElse(FinderWays.result(city.slug())));
        }
    }

    private static void answered(Conversation talk) {
        talk.keep();
        Ways.go(FinderWays.page(talk.slug(), "next"));
    }

    private void result(PublicCity city, Finder finder, Family family, Filled filled) {
        var keep =
                CityRecord.isSignedInAt(city.tenant().code())
                        ? KeepAnswers.of(kept, filled.typed(family))
                        : KeepAnswers.notSignedIn(city);
        frame(
                city,
                "finder.result.title",
                new ResultPage(city, finder, family, filled, keep, time));
    }

    private void frame(PublicCity city, String titleKey, Component content) {
        title = getTranslation("portal.title", getTranslation(titleKey), city.name());
        if (page == null) {
            page = frame.page(city);
            page.show(shown);
            getContent().add(page);
        }
        shown.removeAll();
        shown.add(content);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
