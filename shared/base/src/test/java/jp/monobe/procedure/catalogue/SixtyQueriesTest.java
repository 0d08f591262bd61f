package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.monobe.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * Sixty things residents type. Expected ids stand among the first three: {@code a;b} both, {@code
 * a|b} either.
 */
class SixtyQueriesTest {

    private static final int SHOWN_FIRST = 3;

    private record Case(String id, String city, String query, String expected) {}

    @Test
    void findsEveryOneAmongTheFirstThree() throws IOException {
        var cases = cases();

        var missed = cases.stream().filter(one -> !isFound(one)).toList();

        assertThat(cases).hasSize(60);
        assertThat(missed).isEmpty();
    }

    @Test
    void wouldNoticeAMiss() {
        assertThat(isFound(new Case("", "", "児童手当", "school-lunch-fee"))).isFalse();
        assertThat(isFound(new Case("", "", "児童手当", "child-allowance-claim;vaccination")))
                .isFalse();
    }

    private static boolean isFound(Case one) {
        var city = one.city.isEmpty() ? null : new MunicipalityCode(one.city);
        var first =
                ShippedSearch.in(city).search(one.query, SHOWN_FIRST).hits().stream()
                        .map(hit -> hit.service().id())
                        .toList();
        return Arrays.stream(one.expected.split(";"))
                .allMatch(either -> Arrays.stream(either.split("\\|")).anyMatch(first::contains));
    }

    private static List<Case> cases() throws IOException {
        try (var stream = SixtyQueriesTest.class.getResourceAsStream("/catalogue/queries.tsv")) {
            var text =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }
}
