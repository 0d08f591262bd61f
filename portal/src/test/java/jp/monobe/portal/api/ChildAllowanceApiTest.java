package jp.monobe.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildAllowanceApiTest extends ApiTest {

    private static final String ESTIMATES = "/api/v1/estimates/child-allowance";

    private static String question(String month, String... children) {
        return "{\"month\":\"%s\",\"children\":[%s]}".formatted(month, String.join(",", children));
    }

    private static String born(String date, boolean supported) {
        return "{\"birthDate\":\"%s\",\"supported\":%s}".formatted(date, supported);
    }

    @Test
    void countsTheEldestAndPaysTheThirdMore() throws Exception {
        var answer =
                post(
                        ESTIMATES,
                        question(
                                "2026-08",
                                born("2005-05-01", true),
                                born("2016-05-01", true),
                                born("2021-05-01", true)));

        var json = read(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(json.path("monthly").asInt()).isEqualTo(40_000);
        assertThat(json.path("children").valueStream())
                .extracting(
                        child -> child.path("birthDate").asString(),
                        child -> child.path("order").asInt(),
                        child -> child.path("amount").asInt())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2005-05-01", 1, 0),
                        org.assertj.core.groups.Tuple.tuple("2016-05-01", 2, 10_000),
                        org.assertj.core.groups.Tuple.tuple("2021-05-01", 3, 30_000));
        assertThat(json.at("/children/2/reason").asString()).contains("第3子", "30,000円");
        assertThat(json.at("/children/2/legalBasis").asString()).isEqualTo("児童手当法6条1項1号");
        assertThat(json.path("notes").toString()).contains("見込み", "確認書");
    }

    /** Children in the order they came in, whatever their ages; facts §2.2 and §2.9. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // sent youngest first
                "2026-08 | 2021-05-01+ 2016-05-01+ 2005-05-01+ | 40000 | 3:30000 2:10000 1:0",
                // the eldest is not supported: counts no more
                "2026-08 | 2005-05-01- 2016-05-01+ 2021-05-01+ | 20000 | -:0 1:10000 2:10000",
                // support is not asked for a child up to 18歳年度末
                "2026-08 | 2016-05-01- 2021-05-01- 2024-05-01- | 50000 | 1:10000 2:10000 3:30000",
                // through the month of the third birthday
                "2026-06 | 2023-06-15+ | 15000 | 1:15000",
                "2026-07 | 2023-06-15+ | 10000 | 1:10000",
                // from the month after birth
                "2026-04 | 2026-04-20+ | 0 | -:0",
                "2026-05 | 2026-04-20+ | 15000 | 1:15000",
                // born on 1 April: the school year before
                "2027-03 | 2009-04-01+ | 10000 | 1:10000",
                "2027-04 | 2009-04-01+ | 0 | 1:0",
                "2027-04 | 2009-04-02+ | 10000 | 1:10000",
                // past 22歳年度末
                "2026-04 | 2003-05-01+ 2016-05-01+ 2021-05-01+ | 20000 | -:0 1:10000 2:10000",
                // triplets of one day
                "2026-08 | 2026-01-01+ 2026-01-01+ 2026-01-01+ | 60000 | 1:15000 2:15000 3:30000"
            })
    void answersToTheYen(String month, String children, int monthly, String expected)
            throws Exception {
        var sent =
                java.util.Arrays.stream(children.split(" "))
                        .map(child -> born(child.substring(0, 10), child.endsWith("+")))
                        .toArray(String[]::new);

        var json = read(post(ESTIMATES, question(month, sent)));

        assertThat(json.path("monthly").asInt()).isEqualTo(monthly);
        var got =
                json.path("children")
                        .valueStream()
                        .map(child ->
                                (child.path("order").isNull()
                                                ? "-"
                                                : child.path("order").asString())
                                        + ":"
                                        + child.path("amount").asInt())
                        .collect(Collectors.joining(" "));
        assertThat(got).isEqualTo(expected);
    }

    @Test
    void countsThirtyChildrenAndNoMore() throws Exception {
        var thirty = IntStream.range(0, 30).mapToObj(i -> born("2020-01-01", true));
        var more = IntStream.range(0, 31).mapToObj(i -> born("2020-01-01", true));

        var answer = post(ESTIMATES, question("2026-08", thirty.toArray(String[]::new)));
        var refused = post(ESTIMATES, question("2026-08", more.toArray(String[]::new)));

        assertThat(read(answer).path("monthly").asInt()).isEqualTo(2 * 10_000 + 28 * 30_000);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(read(refused).at("/errors/0/pointer").asString()).isEqualTo("/children");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"month\":\"2026-13\",\"children\":[{\"birthDate\":\"2020-01-01\"}]} | /month",
                "{\"month\":\"2024-09\",\"children\":[{\"birthDate\":\"2020-01-01\"}]} | /month",
                "{\"month\":\"9999-12\",\"children\":[{\"birthDate\":\"2020-01-01\"}]} | /month",
                "{\"children\":[{\"birthDate\":\"2020-01-01\"}]} | /month",
                "{\"month\":\"2026-08\",\"children\":[]} | /children",
                "{\"month\":\"2026-08\"} | /children",
                "{\"month\":\"2026-08\",\"children\":[null]} | /children/0",
                "{\"month\":\"2026-08\",\"children\":[{}]} | /children/0/birthDate",
                "{\"month\":\"2026-08\",\"children\":[{\"birthDate\":\"2026-02-30\"}]} |"
                        + " /children/0/birthDate",
                "{\"month\":\"2026-08\",\"children\":[{\"birthDate\":\"-9999-01-01\"}]} |"
                        + " /children/0/birthDate",
                "{\"month\":\"2026-08\",\"children\":[{\"birthDate\":\"😀\"}]} |"
                        + " /children/0/birthDate",
                "{\"month\":\"2026-08\",\"children\":[{\"birthDate\":{}}]} | /children/0/birthDate",
                "{\"month\":\"2026-08\",\"children\":[{\"birthDate\":\"2020-01-01\",\"supported\":\"maybe\"}]}"
                        + " | /children/0/supported",
                "{\"month\":\"2026-08\",\"children\":[{\"birthDate\":\"2020-01-01\",\"suported\":true}]}"
                        + " | /children/0/suported",
                "{\"month\":\"2026-08\",\"children\":\"many\"} | /children"
            })
    void pointsAtWhatIsWrong(String body, String pointer) throws Exception {
        var answer = post(ESTIMATES, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(read(answer).at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(read(answer).at("/errors/0/detail").asString()).isNotBlank();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws Exception {
        var answer =
                post(ESTIMATES, question("soon", born("never", true), born("2020-13-01", true)));

        assertThat(read(answer).path("errors").valueStream())
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/month", "/children/0/birthDate", "/children/1/birthDate");
    }
}
