package jp.monobe.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said after a benchmark's name: {@code rounds=3 attachments=2}. */
public record Options(Map<String, Integer> values) {

    /** Throws when a word is not {@code name=number}. */
    public static Options parse(String... words) {
        return new Options(
                Arrays.stream(words)
                        .map(word -> word.split("=", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> number(part))));
    }

    public int get(String name, int otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    private static int number(String[] part) {
        if (part.length < 2 || !part[1].matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(part[0] + " needs a number: " + part[0] + "=5");
        }
        return Integer.parseInt(part[1]);
    }
}
