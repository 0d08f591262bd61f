package jp.monobe.facility.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FacilityColumnTest {

    @Test
    void hasTheColumnsOfBothEditions() {
        assertThat(FacilityColumn.of(Edition.NEW)).hasSize(53);
        assertThat(FacilityColumn.of(Edition.OLD)).hasSize(28);
        assertThat(FacilityColumn.of(Edition.FULL)).containsExactly(FacilityColumn.values());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameInEachEdition(FacilityColumn column) {
        for (var edition : Edition.values()) {
            column.headerIn(edition)
                    .ifPresent(name -> assertThat(FacilityColumn.named(name)).contains(column));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "建物名等（方書）, BUILDING",
        "方書, BUILDING",
        "住所, ADDRESS",
        "所在地_連結標記, ADDRESS",
        "ＵＲＬ, URL",
        "id, ID",
        "no, ID",
        "' 名 称 ', NAME",
        "連絡先備考（その他、ＳＮＳなど）, CONTACT_NOTE",
        "連絡先FormURL, CONTACT_FORM"
    })
    void isFoundHoweverItsNameIsWritten(String heading, FacilityColumn column) {
        assertThat(FacilityColumn.named(heading)).contains(column);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, ０８８－８６３－２１１１, 088-863-2111",
        "PHONE, 088−865−8801, 088-865-8801",
        "POSTAL_CODE, 〒7830085, 783-0085",
        "OPENS, 7:20, 07:20",
        "OPENS, ７時２０分, 07:20",
        "CLOSES, 18:20:00, 18:20",
        "APPROVED_ON, 2024/4/1, 2024-04-01",
        "APPROVED_ON, 2024年4月1日, 2024-04-01",
        "CAPACITY, １５０人, 150",
        "CAPACITY, '1,200', 1200",
        "TEMPORARY_CARE, あり, 有",
        "SICK_CHILD_CARE, ×, 無",
        "LATITUDE, ３３．５７５, 33.575",
        "CORPORATE_NUMBER, 7000012050002, 7000012050002",
        "URL, https://www.city.kami.lg.jp/map/kosodate-b.html,"
                + " https://www.city.kami.lg.jp/map/kosodate-b.html",
        "NAME, ' 十市保育園 ', 十市保育園",
        "NOTE, '', ''"
    })
    void tidiesWhatPeopleWrite(FacilityColumn column, String cell, String tidy) {
        assertThat(column.tidy(cell)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 市役所へ",
        "POSTAL_CODE, 783-85",
        "OPENS, 25:00",
        "OPENS, 朝",
        "APPROVED_ON, 2024-02-30",
        "APPROVED_ON, 令和6年4月1日",
        "CAPACITY, -5",
        "CAPACITY, 多数",
        "TEMPORARY_CARE, たぶん",
        "LATITUDE, 133.64",
        "LONGITUDE, 33.57",
        "LATITUDE, NaN",
        "CORPORATE_NUMBER, 7000012050003",
        "URL, javascript:alert(1)",
        "URL, www.example.jp",
        "URL, 'https://exa mple.jp/'",
        "MAIL, not a mail",
        "ID, '../../etc/passwd'",
        "OWNERSHIP, 国立"
    })
    void refusesWhatACellCannotBe(FacilityColumn column, String cell) {
        assertThatExceptionOfType(BadCell.class)
                .isThrownBy(() -> column.tidy(cell))
                .satisfies(bad -> assertThat(bad.key()).startsWith("facility.bad."));
    }

    @Test
    void refusesControlCharactersAndEndlessText() {
        assertThatExceptionOfType(BadCell.class)
                .isThrownBy(() -> FacilityColumn.NAME.tidy("園\u0007"));
        assertThatExceptionOfType(BadCell.class)
                .isThrownBy(() -> FacilityColumn.NOTE.tidy("長".repeat(2_001)));
    }
}
