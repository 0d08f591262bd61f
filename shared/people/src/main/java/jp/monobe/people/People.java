package jp.monobe.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.people.internal.CityFiles;

/** Writes the people of the three cities as files, as the demonstration needs them. */
public final class People {

    /** 南国市, 香南市, 香美市. */
    public static final List<MunicipalityCode> CITIES =
            List.of(
                    new MunicipalityCode("392049"),
                    new MunicipalityCode("392111"),
                    new MunicipalityCode("392120"));

    private People() {}

    /**
     * Writes {@code <code>/{persons,relations,protections,recipients,staff}.csv} for each city and
     * {@code cast.json} below {@code dir}, which is made if need be.
     */
    public static void write(Path dir, long seed, LocalDate asOf) {
        try {
            var cast = new ArrayList<CastMember>();
            for (var code : CITIES) {
                var city = CityPeople.generate(code, seed, asOf);
                CityFiles.write(Files.createDirectories(dir.resolve(code.value())), city);
                cast.addAll(city.cast());
            }
            CityFiles.writeCast(dir.resolve("cast.json"), cast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
