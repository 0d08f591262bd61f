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
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text for people, from the files {@code messages/*_ja.properties} (UTF-8) of all modules,
 * for views and public pages alike. A key that two files define stops the start: one of them would
 * win by chance. A missing key is shown as {@code [key]}, since a page with one odd word still
 * serves.
 */
public final class Texts extends AbstractMessageSource implements I18NProvider {

    private final Map<String, String> texts;

    Texts(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    public static Texts load() {
        var texts = new HashMap<String, String>();
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*_ja.properties");
            for (var file : files) {
                add(texts, file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Texts(texts);
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
        return texts.containsKey(key);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.JAPANESE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var text = texts.getOrDefault(key, "[" + key + "]");
        return parameters.length == 0 ? text : format(text).format(parameters);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var text = texts.get(code);
        return text == null ? null : format(text);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return texts.get(code);
    }

    private static MessageFormat format(String text) {
        return new MessageFormat(text, Locale.JAPANESE);
    }
}
