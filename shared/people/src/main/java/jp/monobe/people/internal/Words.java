package jp.monobe.people.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The word lists beside the code: plain text, {@code #} begins a comment. */
final class Words {

    private Words() {}

    static List<String> lines(String file) {
        try (var stream =
                Objects.requireNonNull(Words.class.getResourceAsStream("/people/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> words(String file) {
        return lines(file).stream().flatMap(line -> Stream.of(line.split(" ")));
    }
}
