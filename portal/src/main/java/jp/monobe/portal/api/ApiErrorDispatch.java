package jp.monobe.portal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.monobe.portal.api.Problems.Kind;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the server or a filter refused before any controller saw it, such as a malformed address.
 */
final class ApiErrorDispatch extends OncePerRequestFilter {

    private final Problems problems;

    ApiErrorDispatch(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri)
                || !ApiPaths.isApi(uri)) {
            chain.doFilter(request, response);
        } else if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
                        instanceof Throwable failure
                && response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            problems.write(request, response, failure);
        } else {
            problems.write(request, response, Kind.of(response.getStatus()));
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
