package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.monobe.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each status lets be seen. */
class CityCatalogueTest {

    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    private static final MunicipalityCode KONAN = new MunicipalityCode("392111");
    private static final MunicipalityCode KAMI = new MunicipalityCode("392120");
    private static final Pattern AMOUNT_OR_DEADLINE =
            Pattern.compile("[0-9０-９,]+万?円|無料|全額|[0-9]+か月以内|[0-9]+日以内|締切|まで申請");

    private final Catalogue catalogue = CatalogueFiles.load();

    @Test
    void neverShowsWhatIsOutdated() {
        assertThat(recorded(NANKOKU, "nankoku-birth-childcare-grant").status())
                .isEqualTo(Status.OUTDATED);

        assertThat(catalogue.forCity(NANKOKU).find("nankoku-birth-childcare-grant")).isEmpty();
        assertThat(catalogue.forCity(KAMI).services())
                .extracting(Service::status)
                .doesNotContain(Status.OUTDATED);
    }

    @Test
    void hidesAmountAndDeadlineOfWhatMayBeOutdated() {
        assertThat(recorded(NANKOKU, "nankoku-uij-moving-subsidy").guidance().amount())
                .isNotEmpty();

        var shown = shown(NANKOKU, "nankoku-uij-moving-subsidy").guidance();

        assertThat(shown.amount()).isEmpty();
        assertThat(shown.deadline()).isNull();
        assertThat(shown.summary()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"392049", "392111", "392120"})
    void leavesNoAmountOrDeadlineInTheTextOfWhatMayBeOutdated(String code) {
        var city = new MunicipalityCode(code);

        assertThat(catalogue.forCity(city).services())
                .filteredOn(service -> service.status() == Status.POSSIBLY_OUTDATED)
                .filteredOn(service -> service.textFrom() == null)
                .isNotEmpty()
                .allSatisfy(service ->
                        assertThat(textsOf(service.guidance()))
                                .noneMatch(text -> AMOUNT_OR_DEADLINE.matcher(text).find()));
    }

    @Test
    void wouldNoticeAnAmountLeftThere() {
        var recorded = recorded(NANKOKU, "nankoku-uij-moving-subsidy").guidance();

        assertThat(textsOf(recorded)).anyMatch(text -> AMOUNT_OR_DEADLINE.matcher(text).find());
    }

    @Test
    void showsOnlyNameAndTelephoneWhereNoMoreIsKnown() {
        var room = shown(KAMI, "kami-friend-room");

        assertThat(room.guidance()).isEqualTo(Guidance.none());
        assertThat(room.title()).contains("ふれんどるーむ");
        assertThat(recorded(KAMI, "kami-friend-room").guidance().summary()).isNotEmpty();
    }

    @Test
    void tellsTheNationalTextInPlaceOfAnOldPage() {
        var own = shown(KONAN, "konan-child-allowance");
        var national = shown(KONAN, "child-allowance-claim");

        assertThat(own.guidance()).isEqualTo(national.guidance());
        assertThat(own.guidance().summary())
                .isNotEqualTo(recorded(KONAN, "konan-child-allowance").guidance().summary());
        assertThat(own.status()).isEqualTo(Status.POSSIBLY_OUTDATED);
        assertThat(catalogue.forCity(KONAN).contact(own).map(Contact::phone))
                .contains("0887-57-8506");
    }

    @Test
    void putsACitysSureVersionFirst() {
        var konan = catalogue.forCity(KONAN);

        assertThat(konan.cityVersions(shown(KONAN, "infertility-treatment-aid")))
                .extracting(Service::id)
                .containsExactly("konan-infertility", "konan-pref-infertility");
    }

    @Test
    void servesACityWithoutItsOwnServices() {
        var other = catalogue.forCity(new MunicipalityCode("392081"));

        assertThat(other.services()).hasSize(69).allMatch(Service::isNational);
        assertThat(other.cityHall()).isEmpty();
    }

    private Service shown(MunicipalityCode city, String id) {
        return catalogue.forCity(city).find(id).orElseThrow();
    }

    private Service recorded(MunicipalityCode city, String id) {
        return catalogue.part(city).orElseThrow().services().stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> textsOf(Guidance guidance) {
        return Stream.of(
                        Stream.of(guidance.summary()),
                        guidance.eligibility().stream(),
                        guidance.amount().stream(),
                        guidance.documents().stream(),
                        Stream.ofNullable(guidance.deadline()).map(Guidance.Deadline::text),
                        Stream.ofNullable(guidance.fee()),
                        Stream.ofNullable(guidance.how()),
                        Stream.ofNullable(guidance.note()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }
}
