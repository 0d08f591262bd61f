package jp.monobe.publishing.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import jp.monobe.publishing.LinkProbe;
import jp.monobe.publishing.model.LinkHealth.Answer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks over HTTP, with HEAD and where that is not understood with GET, whose body is not read. Only
 * hosts on the operator's list are asked, and a redirection is an answer, not a way to follow: the
 * inner zone reaches nothing that nobody named (ADR 0028).
 */
@Component
class HttpLinkProbe implements LinkProbe {

    private static final Set<Integer> NOT_BY_HEAD = Set.of(400, 403, 405, 501);
    private static final String NAME = "monobe-link-check";

    private final Set<String> hosts;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param hosts that may be asked, with their ports where these are not the usual ones
     * @param proxy the city's way out, {@code host:port}; empty for none
     * @param patience how long an answer may take
     */
    HttpLinkProbe(
            @Value("${monobe.links.allowed-hosts:}") Set<String> hosts,
            @Value("${monobe.links.proxy:}") String proxy,
            @Value("${monobe.links.patience:10s}") Duration patience) {
        this.hosts = hosts;
        this.patience = patience;
        var builder =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER);
        if (!proxy.isBlank()) {
            var way = URI.create("http://" + proxy);
            builder.proxy(ProxySelector.of(new InetSocketAddress(way.getHost(), way.getPort())));
        }
        this.client = builder.build();
    }

    @Override
    public Answer ask(String url) {
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException _) {
            return new Answer.Silence("address");
        }
        if (!isAllowed(address)) {
            return new Answer.Forbidden("host");
        }
        var answer = ask(address, "HEAD");
        return answer instanceof Answer.Status(var code) && NOT_BY_HEAD.contains(code)
                ? ask(address, "GET")
                : answer;
    }

    private boolean isAllowed(URI address) {
        var scheme = address.getScheme();
        var host = address.getHost();
        if (host == null || !("http".equals(scheme) || "https".equals(scheme))) {
            return false;
        }
        var place = address.getPort() < 0 ? host : host + ":" + address.getPort();
        return hosts.contains(place.toLowerCase(Locale.ROOT));
    }

    private Answer ask(URI address, String method) {
        var request =
                HttpRequest.newBuilder(address)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .timeout(patience)
                        .header("User-Agent", NAME)
                        .build();
        try {
            return new Answer.Status(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException silence) {
            return new Answer.Silence(silence.getClass().getSimpleName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Silence("interrupted");
        }
    }
}
