package jp.monobe.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the stand-ins tell over JSON: mails that arrived, one-time codes, faults. */
final class Mailbox {

    private static final Pattern SIX_DIGITS = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Installation installation;

    Mailbox(Installation installation) {
        this.installation = installation;
    }

    /** The newest six-digit code in a mail to this address; waits for it. */
    String codeFor(String address) {
        for (int turn = 0; turn < 100; turn++) {
            var match = SIX_DIGITS.matcher(newest(address));
            if (match.find()) {
                return match.group();
            }
            pause();
        }
        throw new AssertionError("No code arrived for " + address);
    }

    /** Waits until a mail with these words has arrived. */
    void hasMail(String address, String words) {
        for (int turn = 0; turn < 100; turn++) {
            if (newest(address).contains(words)) {
                return;
            }
            pause();
        }
        throw new AssertionError("No mail with «" + words + "» arrived for " + address);
    }

    String newest(String address) {
        return get("/api/mailbox?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    String oneTimeCode(String user) {
        var match = SIX_DIGITS.matcher(get("/api/totp?user=" + user));
        if (!match.find()) {
            throw new AssertionError("No one-time code for " + user);
        }
        return match.group();
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(installation.standins(path))).GET().build());
    }

    void fault(String name, boolean on) {
        send(
                HttpRequest.newBuilder(
                                URI.create(
                                        installation.standins("/api/faults/" + name + "?on=" + on)))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError("The stand-ins do not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
