package jp.monobe.procedure.model;

import java.util.Optional;

/** What conditions ask: the value of a named fact as text, empty when not known (yet). */
@FunctionalInterface
public interface Facts {
    Optional<String> value(String fact);
}
