package jp.monobe.procedure.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Readings of names by kuromoji's dictionary, which knows common ones only. */
public final class NameReadings {

    /** Of a single kana everything is one stroke away. */
    private static final int SHORTEST = 2;

    private NameReadings() {}

    /** As {@code KnownReadings.meant}. */
    public static Optional<String> meant(String name, String kana) {
        return kana.length() < SHORTEST
                ? Optional.empty()
                : usual(name)
                        .filter(usual -> usual.length() >= SHORTEST && !usual.equals(kana))
                        .filter(usual -> isOneStrokeFrom(usual, kana));
    }

    private static boolean isOneStrokeFrom(String usual, String kana) {
        var near = new LevenshteinAutomata(usual, true).toAutomaton(1);
        return new CharacterRunAutomaton(near).run(kana);
    }

    /** Empty when a part of it is in no dictionary. */
    private static Optional<String> usual(String name) {
        var reading = new StringBuilder();
        try (var words = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL)) {
            words.setReader(new StringReader(name));
            words.reset();
            while (words.incrementToken()) {
                var read = words.getAttribute(ReadingAttribute.class).getReading();
                if (read == null) {
                    return Optional.empty();
                }
                reading.append(read);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(reading.toString());
    }
}
