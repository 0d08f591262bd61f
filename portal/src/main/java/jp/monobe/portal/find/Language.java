package jp.monobe.portal.find;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.monobe.frontend.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The languages of the public pages' frame; what has no translation is told in Japanese. */
enum Language {
    JAPANESE(Locale.JAPANESE, "日本語"),
    /** やさしい日本語: the same page with simpler words. */
    SIMPLE(Texts.SIMPLE, "やさしい日本語"),
    ENGLISH(Locale.ENGLISH, "English");

    /** The request parameter that names it. */
    static final String PARAMETER = "lang";

    private final Locale locale;
    private final String label;

    Language(Locale locale, String label) {
        this.locale = locale;
        this.label = label;
    }

    Locale locale() {
        return locale;
    }

    /** Its own name for itself, the same in every language. */
    String label() {
        return label;
    }

    String tag() {
        return locale.toLanguageTag();
    }

    /** The language asked for; Japanese where none of ours is. */
    static Language of(@Nullable String tag) {
        return named(tag).orElse(JAPANESE);
    }

    private static Optional<Language> named(@Nullable String tag) {
        return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }
}
