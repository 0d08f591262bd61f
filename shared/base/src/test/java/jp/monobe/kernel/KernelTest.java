package jp.monobe.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTest {

    @ParameterizedTest
    @ValueSource(strings = {"390003", "392014", "392049", "392111", "392120", "011002", "131016"})
    void acceptsCodesOfLocalGovernments(String code) {
        assertThat(new MunicipalityCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"392048", "39204", "3920490", "39204a", ""})
    void refusesOtherCodes(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,令和8年11月23日",
        "2019-05-01,令和元年5月1日",
        "2019-04-30,平成31年4月30日",
        "1926-12-24,大正15年12月24日",
        "1989-01-08,平成元年1月8日",
        "1873-01-01,明治6年1月1日",
    })
    void writesDatesInTheJapaneseCalendar(LocalDate date, String expected) {
        assertThat(Wareki.date(date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"なんごく はなこ,ナンゴク　ハナコ", "ﾅﾝｺﾞｸ ﾊﾅｺ,ナンゴク　ハナコ", "コ-チ　ｰ,コーチ　ー", "ゔぁゖ,ヴァヶ"})
    void widensReadings(String typed, String expected) {
        assertThat(new Kana(typed).value()).isEqualTo(expected);
    }

    @Test
    void refusesReadingsThatAreNoKana() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kana("南国 花子"));
    }

    @Test
    void keepsCharactersOfNamesAsTheyAre() {
        assertThat(new PersonName("髙﨑  \u845b\ue0100 \ud842\udfb7").value()).startsWith("髙﨑\u3000");
        assertThat(new PersonName("神").value()).isEqualTo("神");
    }

    @Test
    void namesAFiscalYearByItsFirstMonth() {
        assertThat(FiscalYear.of(LocalDate.of(2027, 3, 31))).isEqualTo(new FiscalYear(2026));
        assertThat(FiscalYear.of(LocalDate.of(2026, 4, 1)).reiwa()).isEqualTo(8);
    }

    @Test
    void listsTheMonthsOfASpan() {
        var span = new MonthSpan(YearMonth.of(2026, 11), YearMonth.of(2027, 1));

        assertThat(span.months()).hasSize(3);
        assertThat(span.contains(YearMonth.of(2027, 2))).isFalse();
    }

    @Test
    void makesIdsThatSortByTime() {
        var early = new Ids(InstantSource.fixed(Instant.ofEpochMilli(1000)), new Random(1)).next();
        var late = new Ids(InstantSource.fixed(Instant.ofEpochMilli(2000)), new Random(1)).next();

        assertThat(early.version()).isEqualTo(7);
        assertThat(early.variant()).isEqualTo(2);
        assertThat(early.toString()).isLessThan(late.toString());
    }

    @Test
    void neverOwesANegativeAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> Yen.of(10).minus(Yen.of(11)));
        assertThat(Yen.of(12_349).roundedDownToTen().formatted()).isEqualTo("12,340");
    }

    /** The examples of FIPS 180-4. */
    @Test
    void hashesByTheStandard() {
        var abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(Sha256.hex("abc")).isEqualTo(abc);
        assertThat(Sha256.hex(new byte[] {97, 98, 99})).isEqualTo(abc);
        assertThat(Sha256.of("")).hasSize(32).startsWith(0xe3, 0xb0, 0xc4);
    }

    /** Test case 2 of RFC 4231. */
    @Test
    void signsByTheStandard() {
        var signed =
                Sha256.mac(
                        "Jefe".getBytes(StandardCharsets.US_ASCII),
                        "what do ya want ".getBytes(StandardCharsets.US_ASCII),
                        "for nothing?".getBytes(StandardCharsets.US_ASCII));

        assertThat(HexFormat.of().formatHex(signed))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
