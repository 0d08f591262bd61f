package jp.monobe.paying.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Each city's agreement with its card agent, in a file outside the database: {@code
 * card-<code>.properties} with {@code api} (address), {@code key} and {@code webhook} (secrets). A
 * city without the file takes no cards. Read each time, so that a key can be changed while the
 * program runs.
 */
@Component
public class CardKeys {

    /** Not printable, since it holds secrets. */
    record Agreement(String api, String key, String webhook) {
        @Override
        public String toString() {
            return "Agreement[" + api + "]";
        }
    }

    private final String folder;

    /**
     * @param folder of the files; empty where no city takes cards
     */
    public CardKeys(@Value("${monobe.card.keys:}") String folder) {
        this.folder = folder;
    }

    /** Whether the city in whose scope this runs has one. */
    public boolean has() {
        return has(Acting.city());
    }

    boolean has(MunicipalityCode city) {
        return !folder.isBlank() && Files.exists(file(city));
    }

    Optional<Agreement> of(MunicipalityCode city) {
        if (!has(city)) {
            return Optional.empty();
        }
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file(city))) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(
                new Agreement(
                        lines.getProperty("api", "https://api.stripe.com").strip(),
                        required(lines, "key", city),
                        required(lines, "webhook", city)));
    }

    private static String required(Properties lines, String name, MunicipalityCode city) {
        var value = lines.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException("card-" + city + ".properties has no " + name);
        }
        return value;
    }

    private Path file(MunicipalityCode city) {
        return Path.of(folder, "card-" + city + ".properties");
    }
}
