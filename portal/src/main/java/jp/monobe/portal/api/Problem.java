package jp.monobe.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as callers get it (RFC 9457, {@code application/problem+json}).
 *
 * @param type where the kind of error is described, relative to the API's address
 * @param incident number under which the log tells more; only where the fault is ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String incident,
        List<Entry> errors) {

    /** What is wrong, and where: a pointer into the body, or a parameter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(@Nullable String pointer, @Nullable String parameter, String detail) {}

    Problem {
        errors = List.copyOf(errors);
    }
}
