package jp.monobe.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jp.monobe.frontend.web.Incident;
import jp.monobe.portal.api.Problem.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes every error of the API in one shape, its words from the message bundle. */
@Component
class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * Kinds of errors beyond a bare status; each has a title, a sentence and an anchor in the docs.
     */
    public enum Kind {
        INVALID_INPUT(HttpStatus.BAD_REQUEST),
        UNREADABLE(HttpStatus.BAD_REQUEST),
        NOT_FOUND(HttpStatus.NOT_FOUND),
        METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
        NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
        TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
        UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
        TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
        FAILURE(HttpStatus.INTERNAL_SERVER_ERROR),
        AWAY(HttpStatus.SERVICE_UNAVAILABLE),
        REFUSED(HttpStatus.FORBIDDEN);

        private final HttpStatus status;

        Kind(HttpStatus status) {
            this.status = status;
        }

        public int status() {
            return status.value();
        }

        /** Asked by the page too, so public. */
        public String anchor() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What a bare status means here; an unknown one of the caller's is unreadable. */
        static Kind of(int status) {
            for (var kind : values()) {
                if (kind.status() == status && kind != INVALID_INPUT) {
                    return kind;
                }
            }
            return status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? UNREADABLE : FAILURE;
        }
    }

    private final MessageSource texts;
    private final JsonMapper json;

    Problems(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Kind kind)
            throws IOException {
        write(request, response, of(kind, null, List.of()));
    }

    void write(HttpServletRequest request, HttpServletResponse response, InvalidInput invalid)
            throws IOException {
        var entries = invalid.problems().stream().map(this::entry).toList();
        write(request, response, of(Kind.INVALID_INPUT, null, entries));
    }

    /** A fault of ours: the log has it under the number that the caller gets. */
    void write(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        var incident = Incident.of(failure).number();
        write(request, response, of(Kind.FAILURE, incident, List.of()));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        }
    }

    private Problem of(Kind kind, @Nullable String incident, List<Entry> entries) {
        var key = "api.problem." + kind.anchor();
        return new Problem(
                ApiPaths.ROOT + "#problem-" + kind.anchor(),
                text(key + ".title"),
                kind.status(),
                text(key + ".detail"),
                incident,
                entries);
    }

    private Entry entry(InvalidInput.Invalid invalid) {
        return new Entry(
                invalid.pointer(),
                invalid.parameter(),
                text(invalid.key(), invalid.arguments().toArray()));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.JAPANESE);
    }
}
