package jp.monobe.filing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.testing.TestCities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A dated setting counts from its day in Japan, whatever the day is elsewhere. */
class CityTermsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate CHANGE = LocalDate.of(2027, 4, 1);

    @ParameterizedTest
    @CsvSource({"2027-03-31T14:59:59Z, 14", "2027-03-31T15:00:00Z, 30"})
    void takesWhatIsInForceOnTheDayInJapan(Instant now, int days) {
        var terms = new CityTerms(changing(), Clock.fixed(now, ZoneOffset.UTC));

        int today =
                Acting.as(new Actor.Visitor(), TestCities.IN_KONAN)
                        .call(() -> terms.today(SettingKey.EMPLOYER_LINK_DAYS));

        assertThat(today).isEqualTo(days);
    }

    private static Settings changing() {
        var dated =
                new CitySettings(
                        1,
                        List.of(
                                days(LocalDate.of(2020, 1, 1), CHANGE.minusDays(1), 14),
                                days(CHANGE, null, 30)));
        var settings = mock(Settings.class);
        when(settings.of(any())).thenReturn(dated);
        return settings;
    }

    private static Setting days(LocalDate from, @Nullable LocalDate until, int days) {
        return new Setting(
                SettingKey.EMPLOYER_LINK_DAYS.name(), from, until, JSON.valueToTree(days));
    }
}
