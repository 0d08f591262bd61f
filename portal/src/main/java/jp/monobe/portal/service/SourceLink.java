package jp.monobe.portal.service;

import java.net.URI;
import jp.monobe.procedure.catalogue.Provenance.Source;

/** A source as it is named to readers (出典): the page's host, or the collection of laws. */
record SourceLink(String url, String host, boolean law, boolean opened) {

    private static final String LAWS = "laws.e-gov.go.jp";

    static SourceLink of(Source source) {
        var host = URI.create(source.url()).getHost();
        return new SourceLink(source.url(), host, host.equals(LAWS), source.opened());
    }
}
