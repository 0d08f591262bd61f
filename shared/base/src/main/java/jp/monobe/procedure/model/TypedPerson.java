package jp.monobe.procedure.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person the registry's packet does not hold, typed by hand; parts may be missing in a draft. */
public record TypedPerson(
        String key,
        String group,
        @Nullable String name,
        @Nullable String kana,
        @Nullable LocalDate birthDate,
        @Nullable String relation) {}
