package jp.monobe.portal.find;

import java.util.Set;

/** Addresses of public pages: which they are, and how something is added to one. */
final class PublicAddress {

    /** First segments under which something else answers. */
    private static final Set<String> NO_PAGES =
            Set.of(
                    "app",
                    "api",
                    "login",
                    "oauth2",
                    "logout",
                    "css",
                    "js",
                    "actuator",
                    "VAADIN",
                    "error");

    private PublicAddress() {}

    static boolean isPage(String address) {
        return address.startsWith("/") && !NO_PAGES.contains(firstSegment(address));
    }

    /** The slug of a page, as far as it has one; empty for the first page. */
    static String firstSegment(String address) {
        int end = 1;
        while (end < address.length() && "/?#;".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(1, end);
    }

    /** The address with one more parameter before its fragment. */
    static String with(String address, String parameter, String value) {
        int hash = address.indexOf('#');
        var page = hash < 0 ? address : address.substring(0, hash);
        var fragment = hash < 0 ? "" : address.substring(hash);
        return page + (page.contains("?") ? "&" : "?") + parameter + "=" + value + fragment;
    }
}
