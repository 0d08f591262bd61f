package jp.monobe.frontend.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text for people, from the files {@code messages/*_ja.properties} (UTF-8) of all modules,
 * for views and public pages alike; what is there in やさしい日本語 and English too, from those that end
 * in {@code _ja_simple} and {@code _en}. A key that two files of a language define stops the start:
 * one of them would win by chance. A text a language lacks is told in Japanese; a missing key is
 * shown as {@code [key]}, since a page with one odd word still serves.
 */
public final class Texts extends AbstractMessageSource implements I18NProvider {

    /** やさしい日本語: the same language, said simply. */
    public static final Locale SIMPLE = Locale.forLanguageTag("ja-simple");

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, SIMPLE, Locale.ENGLISH);

    private final Map<Locale, Map<String, String>> texts;

    Texts(Map<Locale, Map<String, String>> texts) {
        this.texts = Map.copyOf(texts);
    }

    public static Texts load() {
        return new Texts(
                LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Texts::read)));
    }

    private static Map<String, String> read(Locale language) {
        var texts = new HashMap<String, String>();
        var files = "classpath*:messages/*_" + language.toLanguageTag().replace('-', '_');
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources(files + ".properties")) {
                add(texts, file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    static void add(Map<String, String> texts, Resource file) throws IOException {
        var read = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (var key : read.stringPropertyNames()) {
            if (texts.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("Text defined twice: " + key + " in " + file);
            }
        }
    }

    public boolean has(String key) {
        return has(key, Locale.JAPANESE);
    }

    /** Whether this very language has words of its own for it. */
    public boolean has(String key, Locale language) {
        return texts.getOrDefault(language, Map.of()).containsKey(key);
    }

    private @Nullable String text(String key, Locale language) {
        var own = texts.getOrDefault(language, Map.of()).get(key);
        return own != null ? own : texts.getOrDefault(Locale.JAPANESE, Map.of()).get(key);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.JAPANESE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var text = Objects.requireNonNullElse(text(key, locale), "[" + key + "]");
        return parameters.length == 0 ? text : format(text, locale).format(parameters);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var text = text(code, locale);
        return text == null ? null : format(text, locale);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return text(code, locale);
    }

    private static MessageFormat format(String text, Locale locale) {
        return new MessageFormat(text, locale);
    }
}
