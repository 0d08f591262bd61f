package jp.monobe.portal.finder;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.finder.Finding;
import jp.monobe.procedure.finder.Findings;
import jp.monobe.procedure.finder.Outcome;

/** Where each page of the finder is (番地). */
final class FinderWays {

    static final String RESULT = "result";

    private FinderWays() {}

    static String start(String slug) {
        return "/" + slug + "/finder";
    }

    /** Signs in and comes back, with what the city's record fills in. */
    static String signIn(String slug) {
        return "/login/" + slug + "?procedure=" + Filled.PROCEDURE;
    }

    static String page(String slug, String page) {
        return "finder/" + slug + "?q=" + page;
    }

    static String result(String slug) {
        return page(slug, RESULT);
    }

    /** The result to be opened again by anybody: ids alone, none that concerns violence. */
    static String kept(String slug, Findings findings) {
        return start(slug)
                + "/result?hit="
                + ids(Stream.concat(findings.withDeadline().stream(), findings.now().stream()))
                + "&may="
                + ids(findings.of(Outcome.MAY));
    }

    private static String ids(Stream<Finding> findings) {
        return findings.map(Finding::service)
                .filter(service -> !service.sensitive())
                .map(Service::id)
                .collect(Collectors.joining("."));
    }
}
