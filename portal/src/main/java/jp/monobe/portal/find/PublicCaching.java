package jp.monobe.portal.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A public page may be kept for a minute; one that failed may not, nor what says otherwise. */
final class PublicCaching implements HandlerInterceptor {

    private static final String KEPT = "max-age=60, public";

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView view) {
        if (view != null
                && response.getStatus() < 400
                && PublicAddress.isPage(request.getRequestURI())
                && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        }
    }
}
