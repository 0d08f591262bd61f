package jp.monobe.procedure.catalogue.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/** kuromoji with the words of this field that it would divide or read wrongly. */
public final class FieldDictionary {

    private static final UserDictionary WORDS = words();

    private FieldDictionary() {}

    /** A fresh tokenizer without punctuation; whoever takes it closes it. */
    public static JapaneseTokenizer tokenizer() {
        return new JapaneseTokenizer(WORDS, true, true, JapaneseTokenizer.Mode.NORMAL);
    }

    private static UserDictionary words() {
        try (var file = FieldDictionary.class.getResourceAsStream("/catalogue/readings.csv")) {
            return Objects.requireNonNull(
                    UserDictionary.open(
                            new InputStreamReader(
                                    Objects.requireNonNull(file), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
