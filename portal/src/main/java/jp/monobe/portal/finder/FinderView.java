package jp.monobe.portal.finder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import jp.monobe.frontend.ui.page.CityFooter;
import jp.monobe.frontend.ui.page.CityHeader;
import jp.monobe.frontend.ui.page.CityPage;
import jp.monobe.kernel.SystemTime;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.Finder;
import jp.monobe.procedure.finder.NextPage;
import org.jspecify.annotations.Nullable;

/**
 * The conversation (質問に答えて探す): one question a page, each with an address of its own so that the
 * browser's back works. The named exception: open to everybody, since nothing is kept.
 */
@Route("finder/:city")
@AnonymousAllowed
class FinderView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PublicCities cities;
    private final Finders finders;
    private final SystemTime time;
    private final Div shown = new Div();
    private @Nullable CityPage page;
    private String title = "";

    FinderView(PublicCities cities, Finders finders, SystemTime time) {
        this.cities = cities;
        this.finders = finders;
        this.time = time;
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
        var family = Conversation.in(slug);
        if (family.isEmpty()) {
            event.getUI().getPage().setLocation(FinderWays.start(slug));
            return;
        }
        show(city, family.get(), Parameters.query(event, "q").orElse(""), event);
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

    private void show(PublicCity city, Family family, String wanted, BeforeEnterEvent event) {
        var finder = finders.of(city);
        if (wanted.equals(FinderWays.RESULT)) {
            frame(city, "finder.result.title", new ResultPage(city, finder, family, time));
            return;
        }
        var open = finder.open(family);
        var page =
                open.stream()
                        .filter(it -> it.id().equals(wanted))
                        .findFirst()
                        .or(() -> finder.again(wanted, family));
        if (page.isPresent()) {
            question(city, finder, family, page.get(), open.size());
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

    private void question(PublicCity city, Finder finder, Family family, NextPage page, int left) {
        frame(
                city,
                "finder.title",
                new QuestionPage(
                        city,
                        finder,
                        family,
                        page,
                        left,
                        answered -> {
                            Conversation.keep(city.slug(), answered);
                            Ways.go(FinderWays.page(city.slug(), "next"));
                        }));
    }

    private void frame(PublicCity city, String titleKey, Component content) {
        title = getTranslation("portal.title", getTranslation(titleKey), city.name());
        if (page == null) {
            var header =
                    new CityHeader(city.name(), getTranslation("portal.service"), city.home())
                            .add(outside(city.home(), "portal.nav.find"));
            var footer = new CityFooter(city.office(), outside(city.home(), "portal.nav.find"));
            page = new CityPage(header, footer, city.demo());
            page.show(shown);
            getContent().add(page);
        }
        shown.removeAll();
        shown.add(content);
    }

    private Anchor outside(String address, String text) {
        return Ways.outside(new Anchor(address, getTranslation(text)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
