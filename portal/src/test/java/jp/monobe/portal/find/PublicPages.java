package jp.monobe.portal.find;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that reads the public pages as a browser without script does. */
@SpringBootTest(
        classes = PublicPagesProgram.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class PublicPages {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    /** The page; an answer that is none fails the test. */
    protected String html(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    protected HttpResponse<String> get(String path) {
        return get(path, "text/html");
    }

    protected HttpResponse<String> get(String path, String accept) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", accept)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    protected static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
