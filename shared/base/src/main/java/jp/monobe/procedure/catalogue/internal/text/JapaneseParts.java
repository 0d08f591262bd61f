package jp.monobe.procedure.catalogue.internal.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes a text apart into words by kuromoji. */
public final class JapaneseParts {

    private static final Pattern EMPTY_WORD =
            Pattern.compile("助詞.*|助動詞.*|記号.*|フィラー.*|連体詞.*|動詞-(非自立|接尾).*|名詞-非自立.*|形容詞-接尾.*");

    /** By part of speech, of which the dictionary has some seventy. */
    private static final Map<String, Boolean> EMPTY = new ConcurrentHashMap<>();

    private static final Set<String> DENIALS = Set.of("ない", "ぬ", "ん");
    private static final String DENIED = "ない";

    /** Makes a verb of the noun before it (転入する) and says nothing itself. */
    private static final String TO_DO = "する";

    private JapaneseParts() {}

    public static List<Part> of(String text) {
        return SearchText.parts(SearchText.key(text)).stream().map(JapaneseParts::part).toList();
    }

    static Part part(String text) {
        var tokens = tokens(text);
        var broken = tokens.stream().anyMatch(token -> token.word.surface().length() == 1);
        if (SearchText.isKana(text) && tokens.size() > 1 && broken) {
            return isWordWithParticle(tokens) ? word(tokens.getFirst()) : unbroken(text);
        }
        var reading = Part.reading(tokens.stream().map(Token::word).toList());
        var words = new ArrayList<Word>();
        tokens.forEach(token -> append(token, text, words));
        return new Part(text, reading, List.copyOf(words));
    }

    /** As easy Japanese is written, with blanks: ねつを だした. */
    private static boolean isWordWithParticle(List<Token> tokens) {
        return tokens.size() == 2
                && tokens.getFirst().says()
                && tokens.getFirst().word.surface().length() > 1
                && tokens.getLast().partOfSpeech.startsWith("助詞");
    }

    private static Part word(Token token) {
        var word = token.word;
        return new Part(word.surface(), word.reading(), List.of(word));
    }

    /** 行けない and 払えない are words of their own: the denial makes the meaning. */
    private static void append(Token token, String text, List<Word> words) {
        if (token.isDenial() && !words.isEmpty()) {
            var denied = words.removeLast();
            words.add(denied.joined(token.word, text, denied.lemma() + DENIED));
        } else if (token.says()) {
            words.add(token.word);
        }
    }

    /** Kana that the dictionary cannot divide (にこなん, こどもてあて) stays in one piece. */
    private static Part unbroken(String kana) {
        var reading = SearchText.katakana(kana);
        return new Part(
                kana, reading, List.of(new Word(kana, reading, reading, false, 0, kana.length())));
    }

    /** The words in kana that stayed in one piece, as the dictionary would divide them. */
    static List<Word> divided(String kana) {
        return tokens(kana).stream().filter(Token::says).map(Token::word).toList();
    }

    private record Token(Word word, String partOfSpeech) {

        boolean says() {
            return !EMPTY.computeIfAbsent(partOfSpeech, Token::isEmpty)
                    && !word.lemma().equals(TO_DO);
        }

        private static boolean isEmpty(String partOfSpeech) {
            return EMPTY_WORD.matcher(partOfSpeech).matches();
        }

        boolean isDenial() {
            return partOfSpeech.startsWith("助動詞") && DENIALS.contains(word.lemma());
        }
    }

    private static List<Token> tokens(String text) {
        try (var tokenizer = FieldDictionary.tokenizer()) {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            var tokens = new ArrayList<Token>();
            while (tokenizer.incrementToken()) {
                tokens.add(token(tokenizer));
            }
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Token token(JapaneseTokenizer tokenizer) {
        var surface = tokenizer.getAttribute(CharTermAttribute.class).toString();
        var lemma =
                Optional.ofNullable(tokenizer.getAttribute(BaseFormAttribute.class).getBaseForm());
        var reading =
                Optional.ofNullable(tokenizer.getAttribute(ReadingAttribute.class).getReading());
        var place = tokenizer.getAttribute(OffsetAttribute.class);
        return new Token(
                new Word(
                        surface,
                        lemma.orElseGet(() -> Latin.singular(surface)),
                        reading.orElse(SearchText.katakana(surface)),
                        reading.isPresent(),
                        place.startOffset(),
                        place.endOffset()),
                tokenizer.getAttribute(PartOfSpeechAttribute.class).getPartOfSpeech());
    }
}
