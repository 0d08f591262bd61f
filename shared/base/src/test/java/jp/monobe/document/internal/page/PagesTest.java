package jp.monobe.document.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final float HALF = (A4.BOTTOM - A4.TOP) / 2;

    @Test
    void fillsAPageBeforeTurningIt() {
        assertThat(pages(strip(HALF), strip(HALF - 1), strip(HALF))).containsExactly(2, 1);
    }

    @Test
    void keepsAHeadingWithWhatFollows() {
        var heading = strip(20).kept(true);

        assertThat(pages(strip(HALF), strip(HALF - 30), heading, strip(20))).containsExactly(2, 2);
    }

    @Test
    void flowsOnWhenWhatBelongsTogetherIsLongerThanAPage() {
        var long1 = strip(HALF).kept(true);

        assertThat(pages(strip(10), long1, long1, strip(HALF))).containsExactly(2, 2);
    }

    @Test
    void repeatsTheHeadOnlyWhereAPageBegins() {
        var head = strip(10);
        var row = strip(HALF - 10).under(head);

        assertThat(pages(head, row, row, row)).containsExactly(3, 2);
    }

    @Test
    void takesTheLargerOfTwoGaps() {
        var placed = Pages.of(List.of(strip(10).spaced(0, 5), strip(10).spaced(8, 0))).getFirst();

        assertThat(placed.getLast().top()).isEqualTo(A4.TOP + 10 + 8);
    }

    @Test
    void dropsSpaceAtTheTopOfAPage() {
        var placed = Pages.of(List.of(Strip.space(30), strip(10))).getFirst();

        assertThat(placed.getLast().top()).isEqualTo(A4.TOP);
    }

    @Test
    void letsOnlyTheRightHalfStandBesideAnAddress() {
        var address = Strip.fixed(200, (_, _) -> {});

        var placed = Pages.of(List.of(address, strip(10).inRightHalf(), strip(10))).getFirst();

        assertThat(placed.get(1).top()).isEqualTo(A4.TOP);
        assertThat(placed.get(2).top()).isEqualTo(200);
    }

    private static Strip strip(float height) {
        return Strip.of(height, (_, _) -> {});
    }

    private static List<Integer> pages(Strip... strips) {
        return Pages.of(List.of(strips)).stream().map(List::size).toList();
    }
}
