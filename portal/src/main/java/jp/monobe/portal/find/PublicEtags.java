package jp.monobe.portal.find;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** A page that has not changed is not sent again. Only public pages; the rest is no page. */
final class PublicEtags extends ShallowEtagHeaderFilter {

    private static final Set<String> NO_PAGES =
            Set.of("app", "api", "login", "oauth2", "logout", "css", "actuator", "VAADIN");

    PublicEtags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var segments = request.getRequestURI().split("/", 3);
        return segments.length > 1 && NO_PAGES.contains(segments[1]);
    }
}
