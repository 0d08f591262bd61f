package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Office;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.SettingKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class FillingTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final CitySettings NANKOKU =
            new CitySettings(
                    1,
                    List.of(
                            setting(SettingKey.PROCESSING_DAYS, "2020-01-01", "2027-03-31", 30),
                            setting(SettingKey.PROCESSING_DAYS, "2027-04-01", null, 20),
                            setting(SettingKey.PAYMENT_DAY, "2020-01-01", null, 10),
                            setting(SettingKey.DRAFT_DAYS, "2020-01-01", null, 30),
                            setting(
                                    SettingKey.OFFICE,
                                    "2020-01-01",
                                    null,
                                    new Office(
                                            "南国市",
                                            "子育て支援課",
                                            "088-863-2111",
                                            "平日 8時30分から",
                                            "7838501",
                                            "大埇甲2301番地"))));

    @ParameterizedTest
    @CsvSource({
        "月{child-allowance.under-three}, '月15,000円'",
        "{child-allowance.three-and-over}と{child-allowance.third-and-later}, '10,000円と30,000円'",
        "翌日から{child-allowance.claim-days}以内, 翌日から15日以内",
        "申請から{city.processing-days}, 申請から30日",
        "偶数月の{city.payment-day}, 偶数月の10日",
        "{city.office}へ電話({city.phone}), 子育て支援課へ電話(088-863-2111)",
        "差し込みのない文, 差し込みのない文"
    })
    void putsInWhatTableAndSettingSay(String text, String read) {
        assertThat(Filling.of(NOVEMBER, NANKOKU).in(text)).isEqualTo(read);
    }

    @Test
    void saysInAprilWhatHoldsFromApril() {
        var text = "申請から{city.processing-days}";

        assertThat(Filling.of(APRIL.minusDays(1), NANKOKU).in(text)).isEqualTo("申請から30日");
        assertThat(Filling.of(APRIL, NANKOKU).in(text)).isEqualTo("申請から20日");
    }

    @Test
    void saysAGeneralPhraseWhereNoCityIsKnown() {
        assertThat(Filling.ofNoCity(NOVEMBER).in("申請から{city.processing-days}"))
                .isEqualTo("申請から市が定める期間");
        assertThat(Filling.of(NOVEMBER, new CitySettings(1, List.of())).in("{city.hours}"))
                .isEqualTo("市役所の開庁時間");
    }

    @ParameterizedTest
    @EnumSource
    void namesEachPlaceholderAndSaysSomethingForIt(Placeholder place) {
        var words = ResourceBundle.getBundle("messages.placeholder", Locale.JAPANESE);

        assertThat(words.getString(place.messageKey())).isNotBlank();
        assertThat(Filling.ofNoCity(NOVEMBER).value(place)).isNotBlank();
        assertThat(Filling.of(NOVEMBER, NANKOKU).value(place)).isNotBlank();
        assertThat(Placeholder.named(place.text())).contains(place);
    }

    /** What it reads is public: the portal has nothing else. */
    @Test
    void readsPublicSettingsAlone() {
        var published =
                new CitySettings(
                        1,
                        NANKOKU.settings().stream()
                                .filter(setting ->
                                        SettingKey.ALL.stream()
                                                .filter(SettingKey::isPublic)
                                                .anyMatch(key -> key.name().equals(setting.key())))
                                .toList());

        assertThat(Arrays.stream(Placeholder.values()).filter(Placeholder::isOfCity))
                .allMatch(place -> place.value(NOVEMBER, Optional.of(published)).isPresent());
    }

    @Nested
    class GivenAWrongText {

        @Test
        void namesWhatIsNoPlaceholder() {
            assertThat(Filling.unknownIn("月{child-allowance.under-four}と{city.phone}"))
                    .containsExactly("{child-allowance.under-four}");
        }

        @Test
        void namesABraceThatStandsAlone() {
            assertThat(Filling.unknownIn("月{city.phone")).containsExactly("{");
            assertThat(Filling.unknownIn("{{city.phone}}")).containsExactly("{", "}");
        }
    }

    @Nested
    class GivenTypedAmounts {

        @ParameterizedTest
        @CsvSource({
            "'月15,000円', 15000",
            "1万5千円, 15000",
            "１５０００円, 15000",
            "1回5万円まで, 50000",
            "'1万5,000円', 15000",
            "'年収約360万円以上', 3600000",
            "数百円, -1",
            "市の円滑な, -1"
        })
        void readsThem(String text, long yen) {
            assertThat(TypedYen.in(text)).isEqualTo(yen < 0 ? List.of() : List.of(Yen.of(yen)));
        }

        /** The twin of the shipped texts, which have none. */
        @Test
        void noticesOneThatATableHas() {
            var claim =
                    CatalogueFiles.load().national().services().stream()
                            .filter(service -> service.id().equals("child-allowance-claim"))
                            .findFirst()
                            .orElseThrow();
            var typed = Filling.ofNoCity(NOVEMBER).in(claim);

            assertThat(claim.texts()).noneMatch(text -> isTwice(claim, text));
            assertThat(typed.texts()).anyMatch(text -> isTwice(typed, text));
        }

        private static boolean isTwice(Service service, String text) {
            return !TypedYen.twiceIn(service, text).isEmpty();
        }
    }

    private static Setting setting(
            SettingKey<?> key, String from, @Nullable String until, Object value) {
        return new Setting(
                key.name(),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                JSON.valueToTree(value));
    }
}
