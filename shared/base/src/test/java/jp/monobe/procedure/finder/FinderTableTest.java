package jp.monobe.procedure.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.stream.Collectors;
import jp.monobe.procedure.catalogue.CityServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.core.io.ClassPathResource;

/** Each service held against a family it is for and one it is not for. */
class FinderTableTest {

    /** What the rows do not say: a couple that lives here, works, pays tax and expects nobody. */
    private static final String USUAL =
            "residence=LIVING; pregnant=false; single=COUPLE; carer=PARENT; daytime@you=WORK;"
                    + " daytime@partner=WORK; tax=TAXED; welfare=false; allowance=NO;"
                    + " parent-disabled=false; infertility=false";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/finder/cases.tsv",
            delimiter = '\t',
            numLinesToSkip = 2,
            maxCharsPerColumn = 1000)
    void isForOneFamilyAndNotForTheOther(
            String service, Outcome best, String answers, String missedWhen, String source) {
        var family = Families.with(Families.of(answers), USUAL + ";" + answers);
        var other = Families.with(family, missedWhen);

        assertThat(finding(service, family).outcome()).as(source).isEqualTo(best);
        assertThat(finding(service, other).outcome())
                .as("but not: " + missedWhen)
                .isIn(Outcome.MISS, Outcome.NEAR);
    }

    private static Finding finding(String service, Family family) {
        return Families.CATALOGUE.cities().stream()
                .map(CityServices::municipality)
                .map(Families::finder)
                .flatMap(finder -> finder.findings(family).find(service).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasARowForEveryServiceShown() throws Exception {
        var rows =
                new ClassPathResource("finder/cases.tsv")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .skip(2)
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .collect(Collectors.toSet());

        var shown =
                Families.CATALOGUE.cities().stream()
                        .flatMap(city ->
                                Families.CATALOGUE.forCity(city.municipality()).services().stream())
                        .map(service -> service.id())
                        .toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(new HashSet<>(shown));
    }
}
