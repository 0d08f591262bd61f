package jp.monobe.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness counts rightly; nothing is measured here. */
class HarnessTest {

    private static final Limit HALF = Limit.atLeast(0.5, "house");

    @Test
    void theMiddleOfSamplesIsTheirMedian() {
        assertThat(Samples.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Samples.of(4, 1, 2, 9).median()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(Samples::of);
    }

    @Test
    void aPercentileIsASampleThatSoManyDoNotExceed() {
        var hundred = new double[100];
        for (int i = 0; i < 100; i++) {
            hundred[i] = 100 - i;
        }

        var samples = new Samples(hundred);

        assertThat(samples.percentile(95)).isEqualTo(95);
        assertThat(samples.percentile(99)).isEqualTo(99);
        assertThat(samples.percentile(100)).isEqualTo(100);
        assertThat(Samples.of(7).percentile(1)).isEqualTo(7);
    }

    @Test
    void thePairsTakeTurnsAndTheMedianOfTheirRatiosCounts() throws Exception {
        var order = new ArrayList<String>();
        var ours = List.of(10.0, 90.0, 30.0).iterator();

        var pairs =
                Pairs.measure(
                        3,
                        () -> {
                            order.add("A");
                            return ours.next();
                        },
                        () -> {
                            order.add("B");
                            return 40;
                        });

        assertThat(String.join("", order)).isEqualTo("ABBAAB");
        assertThat(pairs.ratios().median()).isCloseTo(0.75, within(1e-9));
        assertThat(pairs.ratios().least()).isCloseTo(0.25, within(1e-9));
        assertThat(pairs.ratios().most()).isCloseTo(2.25, within(1e-9));
    }

    @Test
    void aFigureIsJudgedByItsMedianAndSaysWhenTheNoiseCrossesTheLimit() {
        assertThat(figure(0.7, 0.6, 0.8, HALF).verdict()).isEqualTo(Verdict.REACHED);
        assertThat(figure(0.7, 0.4, 0.8, HALF).verdict()).isEqualTo(Verdict.REACHED_NARROWLY);
        assertThat(figure(0.4, 0.3, 0.8, HALF).verdict()).isEqualTo(Verdict.NOT_REACHED);
        assertThat(figure(900, 800, 999, Limit.atMost(1000, "house")).verdict())
                .isEqualTo(Verdict.REACHED);
        assertThat(Figure.single("told", 1, "", null).verdict()).isEqualTo(Verdict.TOLD);
    }

    @Test
    void aReportIsReachedWhenEveryFigureIs(@TempDir Path folder) throws Exception {
        var report = new Report("test", Machine.probe(folder));
        report.add(figure(0.7, 0.6, 0.8, HALF));
        assertThat(report.isReached()).isTrue();

        report.add(figure(0.4, 0.3, 0.8, HALF));

        assertThat(report.isReached()).isFalse();
        assertThat(printed(report))
                .contains("| rate | 0.40 × | 0.30 – 0.80 | ≥ 0.50 (house) | NOT REACHED |");
        report.write(folder);
        assertThat(folder.resolve("test.json"))
                .content()
                .contains("\"reached\" : false", "fsyncMedian");
    }

    @Test
    void optionsAreNamesWithNumbers() {
        assertThat(Options.parse("rounds=3").get("rounds", 7)).isEqualTo(3);
        assertThat(Options.parse().get("rounds", 7)).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("rounds=many"));
    }

    private static Figure figure(double value, double least, double most, Limit limit) {
        return new Figure("rate", value, least, most, "×", limit);
    }

    private static String printed(Report report) {
        var out = new ByteArrayOutputStream();
        report.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
