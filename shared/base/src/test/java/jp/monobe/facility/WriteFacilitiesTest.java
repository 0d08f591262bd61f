package jp.monobe.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.monobe.facility.FacilityFile.Read;
import jp.monobe.facility.model.Edition;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.reference.Localities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteFacilitiesTest {

    private static final ReadFacilities READ =
            new ReadFacilities(
                    Localities.japan().locality(new MunicipalityCode("392049")).orElseThrow());

    private static List<Facility> read(byte[] bytes) {
        return ((Read) READ.read(bytes)).facilities();
    }

    private static List<Facility> again(
            List<Facility> facilities, Edition edition, Charsets charset) {
        var written = WriteFacilities.write(facilities, edition, charset);
        assertThat(written.unsayable()).isEmpty();
        return read(written.bytes());
    }

    private static Facility named(String name) {
        return Facility.of(
                Map.of(
                        FacilityColumn.ID, "1",
                        FacilityColumn.NAME, name,
                        FacilityColumn.MUNICIPALITY, "392049",
                        FacilityColumn.MUNICIPALITY_NAME, "高知県南国市"));
    }

    static Stream<Arguments> ways() {
        return Stream.of(Charsets.values())
                .flatMap(one -> Stream.of(Charsets.values()).map(two -> new Arguments(one, two)));
    }

    record Arguments(Charsets first, Charsets second) {}

    /** Older edition → model → newer edition → model, in every pair of encodings. */
    @ParameterizedTest
    @MethodSource("ways")
    void losesNothingFromTheOlderEditionToTheNewer(Arguments ways) {
        var old = read(ReadFacilitiesTest.file("old-utf8.csv"));
        var first = again(old, Edition.OLD, ways.first());

        assertThat(first).isEqualTo(old);
        assertThat(again(first, Edition.NEW, ways.second())).isEqualTo(old);
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingInTheNewerEdition(Charsets charset) {
        var facilities = read(ReadFacilitiesTest.file("new-utf8-bom.csv"));

        assertThat(again(facilities, Edition.NEW, charset)).isEqualTo(facilities);
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingOfTheShippedListsInFull(Charsets charset) {
        var shipped = ShippedFacilities.of(new MunicipalityCode("392049"));

        assertThat(again(shipped, Edition.FULL, charset)).isEqualTo(shipped);
    }

    @Test
    void writesTheOlderEditionAsApproved() {
        var facilities = read(ReadFacilitiesTest.file("new-utf8-bom.csv"));

        var written = WriteFacilities.write(facilities, Edition.OLD, Charsets.UTF_8);

        assertThat(new String(written.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF"
                                + new String(
                                        ReadFacilitiesTest.file("old-approved.csv"),
                                        StandardCharsets.UTF_8));
    }

    @Test
    void leavesOurOwnColumnsOutOfOpenData() {
        var shipped = ShippedFacilities.of(new MunicipalityCode("392111"));

        var written = WriteFacilities.write(shipped, Edition.NEW, Charsets.UTF_8);

        assertThat(new String(written.bytes(), StandardCharsets.UTF_8))
                .doesNotContain("出典", "確度")
                .startsWith("\uFEFF全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/C calc'!A0",
                "+SUM(A1:A9)",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)",
                "'=1+1",
                "''"
            })
    void letsNoSpreadsheetRunACell(String cell) {
        var facility = named(cell);

        var written = WriteFacilities.write(List.of(facility), Edition.NEW, Charsets.UTF_8);

        var row = new String(written.bytes(), StandardCharsets.UTF_8).lines().toList().get(1);
        assertThat(row).containsPattern("高知県南国市,\"?''?");
        assertThat(read(written.bytes())).containsExactly(facility);
    }

    /** The twin: without the guard such a cell does begin like a formula. */
    @Test
    void wouldOtherwiseBeginLikeAFormula() {
        assertThat(FormulaGuard.guard("=1+1")).startsWith("'=");
        assertThat(named("=1+1").name()).startsWith("=");
        assertThat(FormulaGuard.guard("-33.5")).isEqualTo("-33.5");
        assertThat(FormulaGuard.guard("'ふつう'")).isEqualTo("'ふつう'");
    }

    @Test
    void tellsWhichCharactersAnEncodingCannotSay() {
        var written =
                WriteFacilities.write(List.of(named("𠮷野😀保育園")), Edition.NEW, Charsets.SHIFT_JIS);

        assertThat(written.unsayable()).containsExactly("1: 𠮷", "1: 😀");
        assertThat(read(written.bytes()).getFirst().name()).isEqualTo("〓野〓保育園");
    }
}
