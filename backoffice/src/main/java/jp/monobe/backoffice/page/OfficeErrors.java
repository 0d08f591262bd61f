package jp.monobe.backoffice.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import jp.monobe.frontend.web.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages outside Flow for what is not there, or not hers, and for what went wrong. */
@Component
class OfficeErrors implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, @Nullable Object> model) {
        if (status.is4xxClientError()) {
            return new ModelAndView("problem", Map.of("incident", ""), HttpStatus.NOT_FOUND);
        }
        var incident = Incident.of(failure(request)).number();
        return new ModelAndView("problem", Map.of("incident", incident), status);
    }

    private static Throwable failure(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException("An error page without an error");
    }
}
