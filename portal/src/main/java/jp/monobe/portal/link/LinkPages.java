package jp.monobe.portal.link;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.function.Supplier;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.portal.api.ClientLimits;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * Pages that whoever holds a link may open without an account: kept by no browser, found by no
 * search engine, and slow for who guesses.
 */
public final class LinkPages {

    private final PublicCities cities;
    private final ClientLimits limits;

    /**
     * @param perMinute requests a minute and address
     */
    public LinkPages(PublicCities cities, int perMinute) {
        this.cities = cities;
        this.limits =
                new ClientLimits(perMinute, TimeMeter.SYSTEM_MILLISECONDS, new SecureRandom());
    }

    public PublicCity begin(String slug, HttpServletResponse response, Model model) {
        var city = cities.at(slug);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("city", city);
        return city;
    }

    /** As somebody who did not sign in. */
    public static <T> T in(PublicCity city, Supplier<T> work) {
        return Acting.as(new Actor.Visitor(), new Scope.City(city.tenant().code())).call(work::get);
    }

    public boolean isTooOften(HttpServletRequest request) {
        return !limits.take(request.getRemoteAddr()).isConsumed();
    }

    /** The page that says to wait a minute. */
    public static String busy(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return "certificate/busy";
    }
}
