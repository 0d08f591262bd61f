package jp.monobe.portal.searches;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Words;

/**
 * The catalogue's own vocabulary (amendment 18): of what somebody typed, only these words may be
 * kept. Words on violence are none of them, and neither is anything with a digit.
 */
final class KnownWords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;

    /** A question in words of the vocabulary, and what is between them. */
    record Parts(List<String> known, List<String> unknown) {}

    private final Set<String> vocabulary;
    private final Set<String> quiet;

    private KnownWords(Set<String> vocabulary, Set<String> quiet) {
        this.vocabulary = vocabulary;
        this.quiet = quiet;
    }

    static KnownWords of(CityCatalogue catalogue, Words words) {
        var quiet = words.quiet().stream().map(KnownWords::tidy).collect(Collectors.toSet());
        var all =
                Stream.of(
                                catalogue.services().stream()
                                        .filter(service -> !service.sensitive())
                                        .flatMap(KnownWords::namesOf),
                                words.same().stream().flatMap(List::stream),
                                words.broader().stream()
                                        .flatMap(wide ->
                                                Stream.concat(
                                                        Stream.of(wide.of()),
                                                        wide.words().stream())))
                        .flatMap(one -> one);
        var vocabulary = new HashSet<>(tidy(all));
        vocabulary.removeIf(word -> quiet.stream().anyMatch(word::contains));
        return new KnownWords(Set.copyOf(vocabulary), quiet);
    }

    private static Stream<String> namesOf(Service service) {
        return Stream.of(
                        service.synonyms().stream(),
                        Stream.of(service.title(), service.name(), service.group()),
                        service.lifeEvents().stream())
                .flatMap(one -> one);
    }

    private static Set<String> tidy(Stream<String> words) {
        return words.map(KnownWords::tidy)
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                .filter(word -> word.codePoints().noneMatch(Character::isDigit))
                .filter(word -> word.chars().noneMatch(sign -> sign == '{'))
                .collect(Collectors.toSet());
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    /** Whether it touches what is never counted. */
    boolean isQuiet(String query) {
        var text = tidy(query);
        return quiet.stream().anyMatch(text::contains);
    }

    /** The longest word of the vocabulary at each place; digits and signs part words. */
    Parts in(String query) {
        var text = tidy(query);
        var known = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var between = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            var word = longestAt(text, at);
            if (!word.isEmpty()) {
                flush(between, unknown);
                known.add(word);
                at += word.length();
            } else if (Character.isLetter(text.charAt(at)) || text.charAt(at) == 'ー') {
                between.append(text.charAt(at++));
            } else {
                flush(between, unknown);
                at++;
            }
        }
        flush(between, unknown);
        return new Parts(List.copyOf(known), List.copyOf(unknown));
    }

    private String longestAt(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST); end - at >= SHORTEST; end--) {
            var word = text.substring(at, end);
            if (vocabulary.contains(word)) {
                return word;
            }
        }
        return "";
    }

    private static void flush(StringBuilder between, List<String> unknown) {
        if (between.length() >= SHORTEST && between.length() <= LONGEST) {
            unknown.add(between.toString());
        }
        between.setLength(0);
    }
}
