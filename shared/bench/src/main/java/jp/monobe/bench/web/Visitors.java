package jp.monobe.bench.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import jp.monobe.portal.peer.SamePageView;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who were never here and open one page: what their browser asks the server for until the
 * content is there, style sheets, script and fonts apart. Unpacked, as a proxy in between asks.
 */
final class Visitors {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAVIGATE =
            """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":\
            {"route":"/%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}],\
            "syncId":0,"clientId":0}\
            """;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    Visitors(String base) {
        this.base = base;
    }

    /** The public page, as it is sent; refuses one that came with a session. */
    String publicPage(String path) throws IOException, InterruptedException {
        var answer = ask(request(path).build());
        if (answer.headers().firstValue("set-cookie").isPresent()) {
            throw new IOException(path + " set a cookie");
        }
        return answer.body();
    }

    /** The same as a Flow view: the shell, the user interface's state, the view's elements. */
    String flowView() throws IOException, InterruptedException {
        var shell = ask(request("/app/" + SamePageView.ROUTE).build());
        var cookie =
                shell.headers()
                        .firstValue("set-cookie")
                        .map(all -> all.substring(0, all.indexOf(';')))
                        .orElseThrow(() -> new IOException("A Flow view without a session"));
        var start =
                ask(
                        request("/app/?v-r=init&location=" + SamePageView.ROUTE + "&query=")
                                .header("Cookie", cookie)
                                .build());
        var config = JSON.readTree(start.body()).path("appConfig");
        var token = config.path("uidl").path("Vaadin-Security-Key").asString();
        var navigate = NAVIGATE.formatted(token, SamePageView.ROUTE);
        var view =
                ask(
                        request("/app/?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt())
                                .header("Cookie", cookie)
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(navigate))
                                .build());
        return view.body();
    }

    boolean isAnswered(String path) throws IOException, InterruptedException {
        try {
            return http.send(request(path).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> ask(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200 || answer.body().isEmpty()) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }
}
