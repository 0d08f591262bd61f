package jp.monobe.portal.api;

import jakarta.servlet.http.HttpServletRequest;

/** Where the API stands. A change that breaks callers gets a new version beside this one. */
final class ApiPaths {

    /** The page that describes it; everything below is the API's, errors too. */
    static final String ROOT = "/api";

    static final String V1 = ROOT + "/v1";

    static final String OPENAPI = V1 + "/openapi.json";

    private ApiPaths() {}

    static boolean isApi(String uri) {
        return uri.startsWith(V1 + "/") || uri.equals(V1);
    }

    static boolean isApi(HttpServletRequest request) {
        return isApi(request.getRequestURI());
    }
}
