package jp.monobe.kernel;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Asks a service outside and waits for the whole of its answer: a request's own timeout ends with
 * the head, and a body may stall too. It follows nobody elsewhere, since its requests hold secrets.
 */
public final class WholeAnswers {

    private static final Duration CONNECTED = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECTED)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final Duration patience;
    private final Function<String, RuntimeException> away;

    /**
     * @param patience for head and body together
     * @param away what is thrown when none comes, by a word for it
     */
    public WholeAnswers(Duration patience, Function<String, RuntimeException> away) {
        this.patience = patience;
        this.away = away;
    }

    public <T> HttpResponse<T> to(HttpRequest.Builder request, BodyHandler<T> handler) {
        var answer = http.sendAsync(request.build(), handler);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            var cause = e.getCause();
            throw away.apply(cause == null ? "away" : cause.getClass().getSimpleName());
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw away.apply("timeout");
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw away.apply("interrupted");
        }
    }
}
