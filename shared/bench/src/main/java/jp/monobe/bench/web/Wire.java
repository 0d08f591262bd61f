package jp.monobe.bench.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page brought over the wire, as Chromium's network log counts it: compressed, with heads.
 */
final class Wire {

    /** One answer; {@code kind} is Chromium's, such as {@code Script} or {@code Font}. */
    record Answer(String url, String kind, long bytes) {}

    private record Begun(String url, String kind) {}

    private final String site;
    private final Map<String, Begun> begun = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    /** Counts what comes from one site alone, and only what a phone has not seen before. */
    Wire(Page page, String site) {
        this.site = site;
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.responseReceived", this::begin);
        session.on("Network.loadingFinished", this::end);
    }

    private void begin(JsonObject event) {
        begun.put(
                event.get("requestId").getAsString(),
                new Begun(
                        event.getAsJsonObject("response").get("url").getAsString(),
                        event.get("type").getAsString()));
    }

    private void end(JsonObject event) {
        var answer = begun.remove(event.get("requestId").getAsString());
        if (answer != null && answer.url().startsWith(site)) {
            answers.add(
                    new Answer(
                            URI.create(answer.url()).getPath(),
                            answer.kind(),
                            (long) event.get("encodedDataLength").getAsDouble()));
        }
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** Kilobytes of a thousand bytes. */
    double kilobytes(java.util.function.Predicate<Answer> which) {
        return answers.stream().filter(which).mapToLong(Answer::bytes).sum() / 1000.0;
    }

    void forget() {
        answers.clear();
    }
}
