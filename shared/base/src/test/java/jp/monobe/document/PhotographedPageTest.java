package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import jp.monobe.document.Legibility.Grade;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A form on a table as phones take it. Which of them a person can read was looked at by eye, in the
 * pictures at their full size.
 */
class PhotographedPageTest {

    private static final byte[] PAGE =
            Photographed.page(new Documents().draw(Letters.filing().compose(Samples.PLAIN)));

    static Stream<Named<Photographed>> legible() {
        return Stream.of(
                Named.of("under a lamp", new Photographed(2000, 0.85, 0.1, lit(0.55, 1), 0, 0, 6)),
                Named.of("old phone", new Photographed(1600, 0.9, 0.05, lit(0.7, 0.9), 1, 0, 10)),
                Named.of("half shadow", new Photographed(2000, 0.85, 0.1, lit(0.2, 0.9), 0, 0, 8)),
                Named.of("far away", new Photographed(3000, 0.45, 0.15, lit(0.6, 0.9), 0, 0, 6)),
                Named.of("evening", new Photographed(2000, 0.85, 0.1, lit(0.25, 0.4), 0, 0, 14)),
                Named.of("soft", new Photographed(2000, 0.85, 0.1, lit(0.7, 0.9), 1, 0, 6)),
                Named.of(
                        "shaken a bit", new Photographed(2000, 0.85, 0.1, lit(0.7, 0.9), 0, 5, 6)));
    }

    static Stream<Named<Photographed>> illegible() {
        return Stream.of(
                Named.of("no focus", new Photographed(2000, 0.85, 0.1, lit(0.7, 0.9), 6, 0, 6)),
                Named.of("grainy", new Photographed(2000, 0.85, 0.1, lit(0.4, 0.6), 7, 0, 16)),
                Named.of("shaken", new Photographed(2000, 0.85, 0.1, lit(0.7, 0.9), 1, 20, 6)),
                Named.of("night", new Photographed(2000, 0.85, 0.1, lit(0.04, 0.1), 1, 0, 8)));
    }

    @ParameterizedTest
    @MethodSource("legible")
    void whatCanBeReadGivesNoAlarm(Photographed how) throws IOException {
        assertThat(Legibility.of(how.of(PAGE))).isEqualTo(Grade.GOOD);
    }

    @ParameterizedTest
    @MethodSource("illegible")
    void whatNobodyCanReadIsSaid(Photographed how) throws IOException {
        assertThat(Legibility.of(how.of(PAGE))).isNotEqualTo(Grade.GOOD);
    }

    private static double[] lit(double dark, double bright) {
        return new double[] {dark, bright};
    }
}
