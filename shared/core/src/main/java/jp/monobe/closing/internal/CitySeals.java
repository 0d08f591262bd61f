package jp.monobe.closing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import jp.monobe.document.SigningKey;
import jp.monobe.municipality.Acting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the city signs its books with (職責証明書), in a file outside the database: {@code
 * seal-<code>.pem} with the key and its certificates. Read each time, so that it can be renewed
 * while the program runs; a city without the file signs nothing.
 */
@Component
public class CitySeals {

    private final String folder;
    private final Clock clock;

    /**
     * @param folder of the files; empty where nothing is signed
     */
    CitySeals(@Value("${monobe.seal.keys:}") String folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What lies there for the city. */
    public sealed interface Seal {
        record Ready(SigningKey key) implements Seal {}

        record None() implements Seal {}

        /**
         * Unreadable, or its certificate is not valid today: nothing is closed unsigned by mistake.
         */
        record Broken() implements Seal {}
    }

    public Seal ofCity() {
        var file = Path.of(folder, "seal-" + Acting.city() + ".pem");
        if (folder.isBlank() || !Files.exists(file)) {
            return new Seal.None();
        }
        try {
            var key = SigningKey.parse(Files.readString(file));
            return key.isValid(clock.instant()) ? new Seal.Ready(key) : new Seal.Broken();
        } catch (IOException | IllegalArgumentException _) {
            return new Seal.Broken();
        }
    }
}
