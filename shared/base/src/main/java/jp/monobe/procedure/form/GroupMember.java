package jp.monobe.procedure.form;

import java.time.LocalDate;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a step asks about: shown from the registry, or typed and perhaps not complete.
 *
 * @param key as in {@code AnswerKey.person}
 */
public record GroupMember(
        String key,
        Source source,
        @Nullable String name,
        @Nullable String kana,
        @Nullable LocalDate birthDate,
        @Nullable String relation) {

    /** Where she is known from; typed people can be changed and removed. */
    public enum Source {
        REGISTRY,
        TYPED
    }

    static GroupMember of(KnownPerson person) {
        return new GroupMember(
                person.key(),
                Source.REGISTRY,
                person.name(),
                person.kana(),
                person.birthDate(),
                person.relation());
    }

    static GroupMember of(TypedPerson person) {
        return new GroupMember(
                person.key(),
                Source.TYPED,
                person.name(),
                person.kana(),
                person.birthDate(),
                person.relation());
    }

    public boolean isTyped() {
        return source == Source.TYPED;
    }
}
