package jp.monobe.portal.find;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** A page that has not changed is not sent again. Only public pages; the rest is no page. */
final class PublicEtags extends ShallowEtagHeaderFilter {

    PublicEtags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PublicAddress.isPage(request.getRequestURI());
    }
}
