package jp.monobe.portal.find;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** What the head of every public page says of itself: its address, its languages. */
final class PublicFrame implements HandlerInterceptor {

    /**
     * @param site the program's own address, as people know it
     * @param path of the page, without what was asked of it
     * @param query what was asked of it, the language left out
     */
    record Frame(String site, String path, String query, Language language) {

        /** The one address of this page in this language. */
        public String canonical() {
            return addressIn(language);
        }

        /** The page's one address in a language by its tag. */
        public String addressIn(String tag) {
            return addressIn(Language.of(tag));
        }

        private String addressIn(Language other) {
            return site + in(other, path);
        }

        public List<Choice> languages() {
            var here = query.isEmpty() ? path : path + "?" + query;
            return Arrays.stream(Language.values())
                    .map(one -> new Choice(one.tag(), one.label(), in(one, here), one == language))
                    .toList();
        }

        private static String in(Language language, String address) {
            return language == Language.JAPANESE
                    ? address
                    : PublicAddress.with(address, Language.PARAMETER, language.tag());
        }
    }

    record Choice(String tag, String label, String href, boolean current) {}

    /** More characters than a finder's result with everything in it has. */
    private static final int LONGEST = 4_000;

    private final String site;

    PublicFrame(String site) {
        this.site = site;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView view) {
        var path = path(request);
        if (view != null && view.hasView() && PublicAddress.isPage(path)) {
            view.addObject(
                    "frame", new Frame(site, path, query(request), PublicLanguage.asked(request)));
        }
    }

    /** Of the page asked for, also where it is an error that is shown; of no page, the first. */
    private static String path(HttpServletRequest request) {
        var path = asked(request);
        return path.length() > LONGEST ? "/" : path;
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /** Too long to be meant is left out: it would stand in the page once a language. */
    private static String query(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || query.length() > LONGEST
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.startsWith(Language.PARAMETER + "="))
                        .collect(Collectors.joining("&"));
    }
}
