package jp.monobe.portal.find;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a public page stands in its address ({@code ?lang=en}), since there is no session
 * or cookie to keep it. Every link a template writes with {@code @{…}} carries it on.
 */
final class PublicLanguage extends OncePerRequestFilter implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).locale();
    }

    static Language asked(HttpServletRequest request) {
        return Language.of(request.getParameter(Language.PARAMETER));
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address says the language");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var language = asked(request);
        chain.doFilter(
                request,
                language == Language.JAPANESE ? response : new Links(response, language.tag()));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PublicAddress.isPage(request.getRequestURI());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class Links extends HttpServletResponseWrapper {

        private final String tag;

        Links(HttpServletResponse response, String tag) {
            super(response);
            this.tag = tag;
        }

        @Override
        public String encodeURL(String url) {
            return PublicAddress.isPage(url)
                    ? PublicAddress.with(url, Language.PARAMETER, tag)
                    : super.encodeURL(url);
        }

        @Override
        public String encodeRedirectURL(String url) {
            return encodeURL(url);
        }
    }
}
