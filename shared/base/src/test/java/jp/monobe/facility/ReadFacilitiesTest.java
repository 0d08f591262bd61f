package jp.monobe.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.monobe.facility.FacilityFile.NoTable;
import jp.monobe.facility.FacilityFile.Problem;
import jp.monobe.facility.FacilityFile.Read;
import jp.monobe.facility.FacilityFile.Wrong;
import jp.monobe.facility.model.Edition;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.reference.Localities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFacilitiesTest {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final ReadFacilities READ =
            new ReadFacilities(
                    Localities.japan().locality(new MunicipalityCode("392049")).orElseThrow());

    static byte[] file(String name) {
        try (var stream = ReadFacilitiesTest.class.getResourceAsStream("/facility/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static FacilityFile read(String text) {
        return READ.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String table(String... rows) {
        return "ID,名称,電話番号,開始時間,終了時間,緯度,経度,全国地方公共団体コード\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    @ParameterizedTest
    @CsvSource({
        "new-utf8-bom.csv, NEW, UTF_8",
        "new-sjis.csv, NEW, SHIFT_JIS",
        "old-utf8.csv, OLD, UTF_8",
        "old-sjis.csv, OLD, SHIFT_JIS"
    })
    void readsBothEditionsInBothEncodings(String name, Edition edition, Charsets charset) {
        var read = (Read) READ.read(file(name));

        assertThat(read.edition()).isEqualTo(edition);
        assertThat(read.charset()).isEqualTo(charset);
        assertThat(read.ignored()).isEmpty();
        assertThat(read.facilities())
                .extracting(Facility::name)
                .containsExactly("見本第一保育所", "みほん〜こども園", "髙橋学童①クラブ");
        var first = read.facilities().getFirst();
        assertThat(first.address()).isEqualTo("高知県南国市大埇甲2301");
        assertThat(first.get(FacilityColumn.OPENS)).isEqualTo("07:30");
        assertThat(first.get(FacilityColumn.HOURS_NOTE)).isEqualTo("延長は19時まで。\n土曜は\"半日\"");
        assertThat(first.get(FacilityColumn.MUNICIPALITY)).isEqualTo("392049");
        assertThat(first.position()).isPresent();
    }

    @Test
    void findsColumnsByNameInAnyOrderAndTellsWhatItLeavesOut() {
        var read = (Read) read("独自の列,名称,NO\nx,園,7\n");

        assertThat(read.facilities().getFirst().id()).isEqualTo("7");
        assertThat(read.ignored()).containsExactly("独自の列");
        assertThat(read.columns())
                .containsExactlyInAnyOrder(FacilityColumn.NAME, FacilityColumn.ID);
    }

    @Test
    void readsOtherLineEndsAndRowsCutShort() {
        var read = (Read) read("ID,名称,備考\n1,一\n\n2,二,こ\r\n,,\n");

        assertThat(read.facilities()).extracting(Facility::name).containsExactly("一", "二");
    }

    @Test
    void namesLineAndColumnOfEverythingThatIsWrong() {
        var wrong =
                (Wrong)
                        read(
                                table(
                                        "1,園,088-1,7:00,18:00,,,392049",
                                        "2,\"二\n行\",電話なし,25時,18:00,,,392049",
                                        "1,同じ,088-1,,,,,",
                                        "4,逆,,18:00,7:00,,,",
                                        "5,半分,,,,33.5,,",
                                        "6,よそ,,,,,,131016",
                                        "7,,,,,,,",
                                        "8,緯度,,,,133.6,33.5,"));

        assertThat(wrong.problems())
                .extracting(Problem::line, Problem::heading, Problem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "電話番号", "facility.bad.phone"),
                        org.assertj.core.groups.Tuple.tuple(3L, "開始時間", "facility.bad.time"),
                        org.assertj.core.groups.Tuple.tuple(5L, "ID", "facility.bad.twice"),
                        org.assertj.core.groups.Tuple.tuple(
                                6L, "終了時間", "facility.bad.before-opening"),
                        org.assertj.core.groups.Tuple.tuple(7L, "緯度", "facility.bad.half-position"),
                        org.assertj.core.groups.Tuple.tuple(8L, "全国地方公共団体コード", "facility.bad.city"),
                        org.assertj.core.groups.Tuple.tuple(9L, "名称", "facility.bad.missing"),
                        org.assertj.core.groups.Tuple.tuple(10L, "緯度", "facility.bad.outside"),
                        org.assertj.core.groups.Tuple.tuple(10L, "経度", "facility.bad.outside"));
    }

    @Test
    void doesNotTakeARowWhoseValuesStandOnePlaceTooFar() {
        var wrong = (Wrong) read("ID,名称,電話番号\n1,にじ,ほしの園,088-863-2111\n2,園,088-863-2111,,\n");

        assertThat(wrong.problems())
                .containsExactly(new Problem(2, "", "088-863-2111", "facility.bad.too-many"));
    }

    @Test
    void tellsTheFirstHundredProblemsAndHowManyThereAre() {
        var rows = IntStream.range(0, 300).mapToObj(i -> i + ",園,電話");

        var wrong = (Wrong) read("ID,名称,電話番号\n" + rows.collect(Collectors.joining("\n")));

        assertThat(wrong.problems()).hasSize(FacilityFile.MOST_PROBLEMS);
        assertThat(wrong.total()).isEqualTo(300);
    }

    @Test
    void showsTheBeginningOfALongCellOnly() {
        var wrong = (Wrong) read("ID,名称\n1," + "園😀".repeat(400) + "\n");

        assertThat(wrong.problems().getFirst().cell()).hasSizeLessThan(70).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"392049", "39204"})
    void takesTheCitysCodeWithOrWithoutItsCheckDigit(String code) {
        assertThat(read(table("1,園,,,,,," + code))).isInstanceOf(Read.class);
    }

    @Test
    void takesACodeWhoseZeroASpreadsheetDropped() {
        var chuo =
                new ReadFacilities(
                        Localities.japan().locality(new MunicipalityCode("011011")).orElseThrow());

        var read = chuo.read("ID,名称,全国地方公共団体コード\n1,園,11011\n".getBytes());

        assertThat(((Read) read).facilities().getFirst().get(FacilityColumn.MUNICIPALITY))
                .isEqualTo("011011");
    }

    @Test
    void refusesWhatIsNoTableOfFacilities() {
        assertThat(key(new byte[0])).isEqualTo("facility.file.empty");
        assertThat(key("PK\u0003\u0004book".getBytes())).isEqualTo("facility.file.workbook");
        assertThat(key(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}))
                .isEqualTo("facility.file.workbook");
        assertThat(key("ID,名称\n".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("facility.file.charset");
        assertThat(key("ID,名称\n1,園".getBytes(Charset.forName("EUC-JP"))))
                .isEqualTo("facility.file.charset");
        assertThat(key(new byte[] {'I', 'D', 0, ','})).isEqualTo("facility.file.no-text");
        assertThat(key(" \n".getBytes())).isEqualTo("facility.file.heading");
        assertThat(key("名前,電話\nx,1\n".getBytes())).isEqualTo("facility.file.heading");
        assertThat(key("ID,名称,住所,所在地_連結表記\n1,園,a,b\n".getBytes())).isEqualTo("facility.file.twice");
        assertThat(key("ID,名称\n".getBytes())).isEqualTo("facility.file.no-rows");
        assertThat(key("ID,名称\n1,\"園\n".getBytes())).isEqualTo("facility.file.quotes");
        assertThat(key("ID,名称\n1,\"園\"x\n".getBytes())).isEqualTo("facility.file.quotes");
        assertThat(key(("ID,名称" + ",a".repeat(300) + "\n").getBytes()))
                .isEqualTo("facility.file.columns");
    }

    private static String key(byte[] bytes) {
        return ((NoTable) READ.read(bytes)).key();
    }

    /** A hundred thousand rows end at the limit, quickly. */
    @Test
    void readsNoFurtherThanTheLargestCityWouldNeed() {
        var rows =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> i + ",園")
                        .collect(Collectors.joining("\n"));

        assertThat(key(("ID,名称\n" + rows).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("facility.file.rows");
        assertThat(key(new byte[ReadFacilities.LARGEST + 1])).isEqualTo("facility.file.large");
    }

    @Test
    void knowsShiftJisFromUtf8Strictly() {
        var text = "ID,名称\n1,園児〜表示ソ能\n";

        assertThat(((Read) READ.read(text.getBytes(StandardCharsets.UTF_8))).charset())
                .isEqualTo(Charsets.UTF_8);
        var windows = (Read) READ.read(text.replace('〜', '～').getBytes(WINDOWS));
        assertThat(windows.charset()).isEqualTo(Charsets.SHIFT_JIS);
        assertThat(windows.facilities().getFirst().name()).isEqualTo("園児〜表示ソ能");
    }
}
