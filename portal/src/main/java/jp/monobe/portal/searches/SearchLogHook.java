package jp.monobe.portal.searches;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.SearchResult;
import jp.monobe.procedure.catalogue.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the tally of a search once its page is made, and of the first hit being opened. Searches
 * that touch on violence, or found such a page, are not told at all.
 */
final class SearchLogHook implements HandlerInterceptor {

    /** Of a service's address: it was opened from the first place of a list. */
    private static final String FROM = "from";

    private static final String RESULTS = "find/search";

    private record Vocabulary(CityCatalogue of, KnownWords words) {}

    private final SearchTally tally;
    private final Words words = CatalogueFiles.loadWords();
    private final Map<MunicipalityCode, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    /** Changes with each run, so that nobody can be told by it later. */
    private final int salt = Objects.hash(System.nanoTime(), new Object());

    SearchLogHook(SearchTally tally) {
        this.tally = tally;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView view) {
        var from = request.getParameter(FROM);
        if (from != null) {
            tally.opened(from);
        }
        if (view != null
                && RESULTS.equals(view.getViewName())
                && view.getModel().get("city") instanceof PublicCity city
                && view.getModel().get("result") instanceof SearchResult result
                && view.getModel().get("query") instanceof String query
                && !query.isEmpty()) {
            searched(city, query, result, view, visitor(request));
        }
    }

    private void searched(
            PublicCity city, String query, SearchResult result, ModelAndView view, int visitor) {
        var code = city.tenant().code();
        var known = vocabulary(code, city.catalogue());
        if (known.isQuiet(query) || isSensitive(city, result)) {
            return;
        }
        var first = result.hits().stream().map(SearchResult.Hit::id).findFirst();
        var token = tally.searched(code, known.in(query), first, visitor);
        if (!token.isEmpty()) {
            view.addObject("found", token);
            view.addObject("firstHit", first.orElseThrow());
        }
    }

    private static boolean isSensitive(PublicCity city, SearchResult result) {
        return result.hits().stream()
                .filter(SearchResult.Hit::full)
                .flatMap(hit -> city.catalogue().find(hit.id()).stream())
                .anyMatch(service -> service.sensitive());
    }

    /** Made again when the catalogue is another. */
    private KnownWords vocabulary(MunicipalityCode code, CityCatalogue catalogue) {
        return vocabularies
                .compute(
                        code,
                        (_, before) ->
                                before != null && before.of() == catalogue
                                        ? before
                                        : new Vocabulary(
                                                catalogue, KnownWords.of(catalogue, words)))
                .words();
    }

    private int visitor(HttpServletRequest request) {
        return Objects.hash(salt, request.getRemoteAddr(), request.getHeader("User-Agent"));
    }
}
