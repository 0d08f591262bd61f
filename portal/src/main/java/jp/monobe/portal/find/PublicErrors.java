package jp.monobe.portal.find;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import jp.monobe.frontend.web.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages for what is not there and for what went wrong, with the city's header and telephone
 * where the address names a city.
 */
@Component
class PublicErrors implements ErrorViewResolver {

    private final PublicCities cities;

    PublicErrors(PublicCities cities) {
        this.cities = cities;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, @Nullable Object> model) {
        var shown = new HashMap<String, Object>();
        var city = city(request);
        if (city != null) {
            shown.put("city", city);
        }
        if (status.is4xxClientError()) {
            return new ModelAndView("find/missing", shown, status);
        }
        shown.put("incident", Incident.of(failure(request)).number());
        return new ModelAndView("find/failure", shown, status);
    }

    /** None when the address names none, or when the databases do not even tell the cities. */
    private @Nullable Place city(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        try {
            return path instanceof String uri && PublicAddress.isPage(uri) ? place(uri) : null;
        } catch (RuntimeException away) {
            return null;
        }
    }

    private @Nullable Place place(String uri) {
        var slug = PublicAddress.firstSegment(uri);
        return slug.equals(Nation.SLUG) ? cities.nation() : cities.find(slug).orElse(null);
    }

    private static Throwable failure(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException("An error page without an error");
    }
}
