package jp.monobe.portal.find;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.monobe.frontend.ui.Texts;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What is shown when Tomcat cannot even read an address (control characters, a broken escape): no
 * page of ours is reached then, and Tomcat's own would leave the reader without a way on.
 */
final class UnreadableAddress extends ErrorReportValve {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="ja">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <link rel="stylesheet" href="/css/monobe.css">
              </head>
              <body><div class="page"><main id="main"><div class="wrap stack">
                <h1>%1$s</h1>
                <p class="lead">%2$s</p>
                <p class="actions"><a class="button" href="/">%3$s</a></p>
              </div></main></div></body>
            </html>
            """;

    private final String page;

    UnreadableAddress(Texts texts) {
        page =
                PAGE.formatted(
                        word(texts, "find.missing.title"),
                        word(texts, "find.missing.text"),
                        word(texts, "find.missing.cities"));
    }

    private static String word(Texts texts, String key) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, Locale.JAPANESE), "UTF-8");
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            var reporter = response.getReporter();
            if (reporter != null) {
                reporter.write(page);
            }
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The reader has gone", gone);
        }
    }
}
