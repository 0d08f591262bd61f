package jp.monobe.standins;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings under {@code monobe.}; the defaults stand in {@code application.yml}. */
@ConfigurationProperties("monobe")
public record Settings(
        Path data,
        long seed,
        @Nullable LocalDate seedDate,
        Database db,
        Mail smtp,
        Program portal,
        Program office,
        BusinessClock clock,
        Duration slowness,
        List<City> cities) {

    /**
     * @param port 0 takes any free one
     * @param programs where the server's programs are unpacked, for all installations together
     */
    public record Database(int port, Path programs, String bufferPool, String redoLog) {}

    public record Mail(int port) {}

    public record Program(String url) {}

    public record BusinessClock(Duration offset) {}

    /** A tenant (自治体) and how its addresses begin. */
    public record City(String code, String slug, String name, String prefecture) {

        public MunicipalityCode municipality() {
            return new MunicipalityCode(code);
        }
    }

    public City city(String code) {
        return cities.stream()
                .filter(city -> city.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No city " + code));
    }
}
