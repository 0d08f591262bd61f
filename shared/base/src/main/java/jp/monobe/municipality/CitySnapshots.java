package jp.monobe.municipality;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.OpenDays;
import jp.monobe.kernel.SystemTime;

/** Keeps one settings snapshot per city, at most five seconds old. */
final class CitySnapshots implements Settings {

    private final Map<MunicipalityCode, Snapshot<CitySettings>> snapshots =
            new ConcurrentHashMap<>();
    private final SystemTime time;
    private final OpenDays usual;
    private final Function<MunicipalityCode, CitySettings> read;

    CitySnapshots(SystemTime time, OpenDays usual, Function<MunicipalityCode, CitySettings> read) {
        this.time = time;
        this.usual = usual;
        this.read = read;
    }

    @Override
    public CitySettings of(MunicipalityCode city) {
        return snapshots
                .computeIfAbsent(
                        city,
                        code -> new Snapshot<>(Duration.ofSeconds(5), time, () -> read.apply(code)))
                .get();
    }

    @Override
    public OpenDays openDays(MunicipalityCode city) {
        return date -> usual.isOpen(date) && !closed(city, date);
    }

    private boolean closed(MunicipalityCode city, LocalDate date) {
        return of(city).find(SettingKey.CLOSED_DAYS, date).stream()
                .anyMatch(closed -> closed.days().contains(date));
    }
}
