package jp.monobe.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedFacilitiesTest {

    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-23T01:00:00Z"));
    private final AtomicReference<Published.@Nullable Revision> newest = new AtomicReference<>();
    private final PublishedFacilities published = new PublishedFacilities(new Zone(), now::get);

    private final class Zone implements Published {

        @Override
        public long revisionOf(String kind, String code) {
            return newest(kind, code).map(Revision::revision).orElse(0L);
        }

        @Override
        public Map<String, Long> revisions(String kind) {
            return Map.of();
        }

        @Override
        public Optional<Revision> newest(String kind, String code) {
            return kind.equals("facilities") && code.equals("392049")
                    ? Optional.ofNullable(newest.get())
                    : Optional.empty();
        }
    }

    private void publish(long revision, String... names) {
        var facilities =
                List.of(names).stream()
                        .map(name ->
                                Facility.of(
                                        Map.of(
                                                FacilityColumn.ID, name,
                                                FacilityColumn.NAME, name)))
                        .toList();
        newest.set(new Published.Revision(revision, FacilitiesJson.write(facilities)));
    }

    @Test
    void showsWhatWasShippedUntilTheCityPublishes() {
        assertThat(published.of(NANKOKU).revision()).isZero();
        assertThat(published.of(NANKOKU).facilities()).hasSize(4);
    }

    @Test
    void showsTheNewestRevisionSoonAfterItIsPublished() {
        published.of(NANKOKU);
        publish(1, "one");

        now.updateAndGet(time -> time.plusSeconds(6));

        assertThat(published.of(NANKOKU).revision()).isEqualTo(1);
        assertThat(published.of(NANKOKU).find("one")).isPresent();
    }

    @Test
    void showsNothingOnceTheCityPublishedAnEmptyList() {
        publish(1);

        assertThat(published.of(NANKOKU).facilities()).isEmpty();
    }

    @Test
    void staysAsItWasWhileTheNewOneCannotBeRead() {
        publish(1, "one");
        published.of(NANKOKU);
        newest.set(new Published.Revision(2, "no json"));

        now.updateAndGet(time -> time.plusSeconds(6));

        assertThat(published.of(NANKOKU).revision()).isEqualTo(1);
    }
}
