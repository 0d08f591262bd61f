package jp.monobe.procedure.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many children as can be typed: nothing grows faster than their number. */
class ManyChildrenTest {

    /** Of one core; many times what it takes when warm, for a machine that others use too. */
    private static final Duration MOST = Duration.ofMillis(500);

    private static final int ROUNDS = 5;

    private final Finder finder = Families.finder(Families.NANKOKU);

    @Test
    void answersForThirtyChildrenAtOnce() {
        var family = born(Family.MOST_CHILDREN);
        answer(family);

        assertThat(cpu(() -> answer(family))).isLessThan(MOST);
        assertThat(cpu(() -> answer(Family.of(Family.MOST_CHILDREN)))).isLessThan(MOST);
    }

    /** What is asked about some children of whom nothing is known is asked about all of them. */
    @Test
    void asksAboutEveryChildOfWhomNothingIsKnown() {
        var page = page("birth", Family.of(Family.MOST_CHILDREN));

        assertThat(page.people()).hasSize(Family.MOST_CHILDREN);
        assertThat(page.services()).isEqualTo(page("birth", Family.of(4)).services());
    }

    private NextPage page(String id, Family family) {
        return finder.open(family).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Family born(int children) {
        return Families.of(
                IntStream.rangeClosed(1, children)
                        .mapToObj(at ->
                                "birth@c%d=%s".formatted(at, Families.TODAY.minusDays(at * 250L)))
                        .collect(Collectors.joining(";", "residence=LIVING;", "")));
    }

    private void answer(Family family) {
        finder.findings(family);
        finder.open(family);
    }

    /** The quickest of some rounds: what the work itself costs. */
    private static Duration cpu(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, ROUNDS)
                .mapToLong(_ -> {
                    long before = threads.getCurrentThreadCpuTime();
                    work.run();
                    return threads.getCurrentThreadCpuTime() - before;
                })
                .mapToObj(Duration::ofNanos)
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
