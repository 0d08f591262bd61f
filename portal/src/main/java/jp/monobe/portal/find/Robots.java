package jp.monobe.portal.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.AgeBand;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What search engines ask for: robots.txt and sitemaps, one for each city. A city whose people are
 * made up has none, as its pages ask not to be listed.
 */
@RestController
class Robots {

    private static final List<String> WAYS =
            List.of("events", "ages", "online", "deadlines", "index", "services");

    private final PublicCities cities;
    private final PublishedCatalogue published;
    private final String site;

    Robots(
            PublicCities cities,
            PublishedCatalogue published,
            @Value("${monobe.public-url:http://localhost:8080}") String site) {
        this.cities = cities;
        this.published = published;
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        var text =
                """
                User-agent: *
                Disallow: /app
                Disallow: /login
                Disallow: /logout
                Disallow: /oauth2
                Sitemap: %s/sitemap.xml
                """
                        .formatted(site);
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemaps() {
        var listed =
                cities.all().stream()
                        .map(city -> element("sitemap", "/" + city.slug() + "/sitemap.xml", null));
        return document("sitemapindex", listed);
    }

    @GetMapping("/{slug}/sitemap.xml")
    ResponseEntity<String> sitemap(@PathVariable String slug) {
        var city = Optional.of(cities.at(slug)).filter(one -> !one.demo());
        return document("urlset", city.stream().flatMap(this::pages));
    }

    private Stream<String> pages(PublicCity city) {
        var events = published.national().lifeEvents().stream().map(one -> "events/" + one.id());
        var ages = Stream.of(AgeBand.values()).map(band -> "ages/" + band.id());
        return Stream.of(
                        Stream.of(element("url", city.home(), null)),
                        Stream.of(WAYS.stream(), events, ages)
                                .flatMap(paths -> paths)
                                .map(path -> element("url", city.page(path), null)),
                        city.catalogue().services().stream()
                                .map(one -> element("url", city.pageOf(one), checked(one))))
                .flatMap(pages -> pages);
    }

    private static @Nullable LocalDate checked(Service service) {
        return service.provenance().checked();
    }

    private String element(String name, String path, @Nullable LocalDate changed) {
        var lastmod = changed == null ? "" : "<lastmod>" + changed + "</lastmod>";
        return "<%1$s><loc>%2$s%3$s</loc>%4$s</%1$s>\n".formatted(name, site, path, lastmod);
    }

    private static ResponseEntity<String> document(String root, Stream<String> elements) {
        var xml =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <%1$s xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %2$s</%1$s>
                """
                        .formatted(root, String.join("", elements.toList()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml);
    }
}
