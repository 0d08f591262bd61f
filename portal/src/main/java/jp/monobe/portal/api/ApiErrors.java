package jp.monobe.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.monobe.portal.api.Problems.Kind;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Turns what goes wrong below the API's address into a {@link Problem}; other pages keep theirs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors implements HandlerExceptionResolver {

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (!ApiPaths.isApi(request)) {
            return null;
        }
        try {
            answer(request, response, failure);
        } catch (IOException gone) {
            return new ModelAndView();
        }
        return new ModelAndView();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        switch (failure) {
            case InvalidInput invalid -> problems.write(request, response, invalid);
            case HttpMessageNotReadableException unread -> unreadable(request, response, unread);
            case MissingServletRequestParameterException missing ->
                    problems.write(
                            request,
                            response,
                            InvalidInput.parameter(
                                    missing.getParameterName(), "api.invalid.missing"));
            case TypeMismatchException odd ->
                    problems.write(
                            request,
                            response,
                            InvalidInput.parameter(name(odd), "api.invalid.type"));
            case DataAccessResourceFailureException _ -> {
                response.setHeader("Retry-After", "30");
                problems.write(request, response, Kind.AWAY);
            }
            case InvalidParameterException _ -> problems.write(request, response, Kind.UNREADABLE);
            case ErrorResponse known -> {
                known.getHeaders()
                        .forEach((name, values) ->
                                values.forEach(value -> response.addHeader(name, value)));
                problems.write(request, response, Kind.of(known.getStatusCode().value()));
            }
            case Exception gone
                    when DisconnectedClientHelper.isClientDisconnectedException(gone) -> {}
            case Exception fault when BodyLimit.isTooLarge(fault) ->
                    problems.write(request, response, Kind.TOO_LARGE);
            default -> problems.write(request, response, failure);
        }
    }

    /** Tells where in the body the reading stopped, as far as that is known. */
    private void unreadable(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageNotReadableException unread)
            throws IOException {
        if (BodyLimit.isTooLarge(unread)) {
            problems.write(request, response, Kind.TOO_LARGE);
        } else if (unread.getCause() instanceof DatabindException bound
                && !bound.getPath().isEmpty()) {
            problems.write(
                    request,
                    response,
                    InvalidInput.at(
                            pointer(bound.getPath()),
                            bound instanceof UnrecognizedPropertyException
                                    ? "api.invalid.unknown"
                                    : "api.invalid.type"));
        } else {
            problems.write(request, response, Kind.UNREADABLE);
        }
    }

    private static String name(TypeMismatchException odd) {
        return odd.getPropertyName() == null ? "" : odd.getPropertyName();
    }

    /** RFC 6901. */
    private static String pointer(List<JacksonException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/')
                    .append(
                            step.getPropertyName() == null
                                    ? String.valueOf(step.getIndex())
                                    : step.getPropertyName().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
