package jp.monobe.standins;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person's browser: keeps cookies, follows redirects on this host, sends forms as they are. */
final class Browser {

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /** A page shown, or the address of a client to which the browser was sent back. */
    record Page(int status, URI uri, Document html) {

        String parameter(String name) {
            return Map.copyOf(Browser.parameters(uri)).get(name);
        }

        String text() {
            return html.text();
        }
    }

    Page get(String uri) {
        return send(HttpRequest.newBuilder(URI.create(uri)).GET());
    }

    /** Presses the button with this text, having filled in the form it stands in. */
    Page press(Page page, String button, Map<String, String> typed) {
        Element form =
                page.html().select("form").stream()
                        .filter(it -> it.select("button").eachText().contains(button))
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError("No button " + button + ": " + page.text()));
        StringBuilder body = new StringBuilder();
        for (Element input : form.select("input[type=hidden]")) {
            append(body, input.attr("name"), input.attr("value"));
        }
        typed.forEach((name, value) -> append(body, name, value));
        return send(
                HttpRequest.newBuilder(page.uri().resolve(form.attr("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    Page press(Page page, String button) {
        return press(page, button, Map.of());
    }

    private static void append(StringBuilder body, String name, String value) {
        body.append(body.isEmpty() ? "" : "&").append(name).append('=').append(encode(value));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(
                            request.header("Accept", "text/html,*/*;q=0.8").build(),
                            HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 3) {
                return new Page(
                        response.statusCode(), response.uri(), Jsoup.parse(response.body()));
            }
            URI next =
                    response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
            return next.getPort() == response.uri().getPort()
                    ? get(next.toString())
                    : new Page(response.statusCode(), next, new Document(""));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    static Map<String, String> parameters(URI uri) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String pair : uri.getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            found.put(parts[0], java.net.URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return found;
    }
}
