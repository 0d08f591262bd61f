package jp.monobe.procedure.model;

import org.jspecify.annotations.Nullable;

/** Which question was answered, and about whom: {@code living@k3f9…}, or {@code reason} alone. */
public record AnswerKey(String field, @Nullable String person) {

    public static AnswerKey of(String field) {
        return new AnswerKey(field, null);
    }

    public static AnswerKey of(String field, @Nullable String person) {
        return new AnswerKey(field, person);
    }

    public static AnswerKey parse(String text) {
        int at = text.indexOf('@');
        return at < 0 ? of(text) : new AnswerKey(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return person == null ? field : field + "@" + person;
    }
}
